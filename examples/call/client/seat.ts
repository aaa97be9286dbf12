import type { Socket } from 'socket.io-client';

import type { ClientToServer, Joined, Refusal, ServerToClient } from '../protocol.ts';
import { randomId } from './identity.ts';

export type CallSocket = Socket<ServerToClient, ClientToServer>;

/** The seat of this side in a room, asked for again as often as the server forgets it. */
export interface Seat {
  /** Name of this side for the other. A new one for each connection: what was meant for an earlier one must not reach it. */
  readonly page: string;
  /** Whether a room is wanted, if there is a seat in it or not. */
  readonly isWanted: boolean;
  /** Whether the server knows this side by `page`, and so passes on what it says. */
  readonly isKnown: boolean;
  take(room: string): void;
  /** Has a new `page` from now on, and takes the same seat with it after so many ms: what a reload does. */
  readonly renew: (afterMs: number) => void;
  giveUp(): void;
  /** The server can be reached, or is gone. */
  ask(): void;
  forgotten(): void;
  /** Somebody has come in: may that be told already? */
  meets(other: string): boolean;
  /** Somebody has spoken to this `page`. */
  addressed(): void;
}

/** How long to wait before a busy server is asked again, in ms: it forgives one ask a second. */
const AGAIN_MS = 2_000;
const isBusy = (why: Refusal): boolean => why === 'too-fast' || why === 'server-full';

/**
 * Asks for a seat, one question at a time, and minds that the person may have left before the answer comes.
 * @param session the secret that the seat belongs to
 */
export function keepSeat(
  socket: CallSocket,
  session: string,
  told: { seated(other: string | undefined): void; turnedAway(why: Refusal): void },
): Seat {
  let page = randomId();
  let room: string | undefined;
  /** Whether this call has had a seat, and whether the server knows its page on this connection. */
  let isSeated = false;
  let isKnown = false;
  let isAsking = false;
  /** Whether the server still knows this side by the page that it had before. */
  let isRenewing = false;
  /** Who came in since this side asked. */
  let met: string | undefined;

  function ask(): void {
    if (room === undefined || !socket.connected || isAsking) return;
    const asked = { room, page };
    met = undefined;
    isAsking = true;
    socket.emit('join', { ...asked, session }, (answer) => {
      isAsking = false;
      if (room === asked.room && page === asked.page) take(answer);
      else {
        // The person has left, gone elsewhere, or come in anew before the answer came.
        if (room !== asked.room) socket.emit('leave');
        ask();
      }
    });
  }

  function take(answer: Joined): void {
    if (answer.ok) {
      isSeated = true;
      beKnown();
      told.seated(answer.other ?? met);
    } else if (isSeated && isBusy(answer.why)) {
      // Everybody comes back at once when a server does: the call goes on, and asks again.
      askAfter(AGAIN_MS);
    } else {
      room = undefined;
      told.turnedAway(answer.why);
    }
  }

  function askAfter(waitMs: number): void {
    setTimeout(() => {
      if (!isKnown) ask();
    }, waitMs);
  }

  function beKnown(): void {
    isKnown = true;
    isRenewing = false;
  }

  return {
    get page() {
      return page;
    },
    get isWanted() {
      return room !== undefined;
    },
    get isKnown() {
      return isKnown;
    },
    take(wanted) {
      room = wanted;
      page = randomId();
      isSeated = isKnown = isRenewing = false;
      ask();
    },
    renew(afterMs) {
      page = randomId();
      isKnown = false;
      isRenewing = socket.connected;
      askAfter(afterMs);
    },
    giveUp() {
      room = undefined;
      isKnown = false;
    },
    ask,
    forgotten() {
      isKnown = isAsking = isRenewing = false;
    },
    meets(other) {
      met = other;
      // Before the answer as well: whoever hears of others is in the room, though perhaps by an earlier name.
      if (!isRenewing) beKnown();
      return isKnown;
    },
    // Whoever is spoken to by name is known by it, even before the answer.
    addressed: beKnown,
  };
}
