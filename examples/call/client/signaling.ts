import { io } from 'socket.io-client';

import { readReceived } from '../check.ts';
import type { Refusal, Talk } from '../protocol.ts';
import { sessionOf } from './identity.ts';
import type { Kept } from './kept.ts';
import { keepSeat, type CallSocket } from './seat.ts';

/** What the server brings. */
export interface Heard {
  /** The server can be reached, or not any more. */
  server(isThere: boolean): void;
  /** This side has its seat; `other`: the page that is there already. */
  seated(other: string | undefined): void;
  /** This side has no seat. */
  turnedAway(why: Refusal): void;
  /** Something that was said did not count; the seat is kept. */
  refused(why: Refusal): void;
  /** The other side is there: a page not seen before, or one that had been away. */
  here(page: string): void;
  away(page: string): void;
  left(page: string): void;
  talk(from: string, talk: Talk): void;
}

/** The way to the other side, while there is no connection. */
export interface Signaling {
  /** Name of this side for the other, until it comes in anew. */
  readonly page: string;
  /** Takes a seat, and takes it again whenever the server comes back. */
  join(room: string): void;
  /** Comes in anew after so many ms, as a reload does: with another `page`, for another connection. */
  renew(afterMs: number): void;
  leave(): void;
  tell(page: string, talk: Talk): void;
}

/** Of how many pages the last number is kept. */
const MOST_PAGES = 20;

/** Opens the way to the server; it connects again by itself. */
export function openSignaling(heard: Heard, kept: Kept): Signaling {
  const socket: CallSocket = io({
    transports: ['websocket'],
    reconnectionDelay: 300,
    reconnectionDelayMax: 3_000,
    autoConnect: false,
  });
  const seat = keepSeat(socket, sessionOf(kept), heard);
  let number = 0;
  /** The last number heard of each page: a message that comes twice counts once. */
  const last = new Map<string, number>();

  function end(why: Refusal): void {
    seat.giveUp();
    heard.turnedAway(why);
  }

  socket.on('connect', () => {
    heard.server(true);
    seat.ask();
  });
  socket.on('connect_error', () => heard.server(false));
  socket.on('disconnect', (reason) => {
    seat.forgotten();
    heard.server(false);
    // The server itself has closed the door, and the socket will not knock again by itself.
    if (reason === 'io server disconnect' && seat.isWanted) end('too-fast');
  });
  socket.on('here', (other) => {
    if (seat.isWanted && seat.meets(other)) heard.here(other);
  });
  socket.on('away', (other) => heard.away(other));
  socket.on('left', (other) => heard.left(other));
  socket.on('refused', (why) => {
    if (why === 'taken-over') end(why);
    else heard.refused(why);
  });
  socket.on('talk', (value) => {
    const received = readReceived(value);
    if (!seat.isWanted || received?.to !== seat.page) return;
    const { from, talk } = received;
    if (received.number <= (last.get(from) ?? 0)) return;
    last.delete(from);
    last.set(from, received.number);
    // Pages that were heard of long ago do not come back.
    for (const page of [...last.keys()].slice(0, -MOST_PAGES)) last.delete(page);
    seat.addressed();
    heard.talk(from, talk);
  });

  return {
    get page() {
      return seat.page;
    },
    join(room) {
      seat.take(room);
      // A socket that the server has closed stays closed until it is asked for.
      if (!socket.connected) socket.connect();
    },
    renew: seat.renew,
    leave() {
      seat.giveUp();
      socket.emit('leave');
    },
    tell(to, talk) {
      // What cannot be sent now is made anew when the other side is there again.
      if (!seat.isKnown) return;
      number += 1;
      socket.emit('talk', { to, number, talk });
    },
  };
}
