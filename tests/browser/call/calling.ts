import { afterEach, expect } from 'vitest';

import type { Engine } from '../engine.ts';
import { moreArrives, until } from './in-the-page.ts';
import { sitDown, type Seat } from './seat.ts';

/** Two people who talk. */
export interface Calling {
  readonly ann: Seat;
  readonly ben: Seat;
  readonly room: string;
  readonly bothSay: Seat['says'];
  /** Waits until sound and picture go on arriving on both sides. */
  readonly bothReceive: () => Promise<void>;
}

/** What a browser itself writes when a server is gone, or a way to the other side. */
const isOfNetwork = (error: string): boolean =>
  /WebSocket|ERR_|can’t establish a connection|interrupted while|WebRTC: ICE failed/.test(error);

let rooms = 0;
const open = new Set<Seat>();

/** Lets two people call each other, in a room of their own. @param scripts run in their pages before the pages’ own */
export async function call(
  engines: readonly [Engine, Engine],
  serverPort: number,
  scripts: readonly [string, string] = ['', ''],
): Promise<Calling> {
  rooms += 1;
  const room = `room ${String(rooms)}`;
  const sit = async (which: 0 | 1): Promise<Seat> => {
    const seat = await sitDown(engines[which], serverPort, scripts[which]);
    open.add(seat);
    return seat;
  };
  const first = async (): Promise<Seat> => {
    const seat = await sit(0);
    await seat.join(room);
    await seat.says('alone');
    // In a tab behind another, Firefox opens no camera until it is in front.
    await until(seat.tab, () => document.getElementById('camera')!.dataset['on'] === 'true');
    return seat;
  };
  const isOneBrowser = engines[0] === engines[1];
  const [ann, ben] = isOneBrowser
    ? [await first(), await sit(1)]
    : await Promise.all([first(), sit(1)]);
  const calling: Calling = {
    ann,
    ben,
    room,
    bothSay: async (...situations) => {
      await Promise.all([ann.says(...situations), ben.says(...situations)]);
    },
    bothReceive: async () => {
      await Promise.all([moreArrives(ann.tab), moreArrives(ben.tab)]);
    },
  };
  await ben.join(room);
  await calling.bothSay('talking');
  await calling.bothReceive();
  return calling;
}

/** After each test: nobody is left, and no page has thrown. */
export function closesCalls(): void {
  afterEach(async () => {
    const seats = [...open];
    open.clear();
    const errors = seats.flatMap(({ tab }) => tab.errors.filter((error) => !isOfNetwork(error)));
    await Promise.all(seats.map((seat) => seat.close()));
    expect(errors).toEqual([]);
  });
}
