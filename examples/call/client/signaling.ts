import { io, type Socket } from 'socket.io-client';

import { readReceived } from '../check.ts';
import type { ClientToServer, Joined, Refusal, ServerToClient, Talk } from '../protocol.ts';

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
  /** Takes a seat, and takes it again whenever the server comes back. */
  join(room: string): void;
  leave(): void;
  tell(page: string, talk: Talk): void;
}

const randomId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

/** The secret of this tab: it survives a reload, and so its seat does. */
function sessionOf(storage: Storage): string {
  const kept = storage.getItem('session');
  if (kept !== null && /^[0-9a-f]{32}$/.test(kept)) return kept;
  const session = randomId();
  storage.setItem('session', session);
  return session;
}

/** How long to wait before a busy server is asked again, in ms: it forgives one ask a second. */
const AGAIN_MS = 2_000;
const isBusy = (why: Refusal): boolean => why === 'too-fast' || why === 'server-full';

/** Opens the way to the server; it connects again by itself. */
export function openSignaling(
  heard: Heard,
  storage: Storage,
): Signaling & { readonly page: string } {
  /** A new one whenever a person comes in: what was meant for an earlier connection must not reach a later one. */
  let page = randomId();
  const session = sessionOf(storage);
  const socket: Socket<ServerToClient, ClientToServer> = io({
    transports: ['websocket'],
    reconnectionDelay: 300,
    reconnectionDelayMax: 3_000,
    autoConnect: false,
  });
  let room: string | undefined;
  /** Whether this call has had a seat, and whether the server knows so on this connection. */
  let isSeated = false;
  let isKnown = false;
  /** Who came in since this side asked for its seat. */
  let met: string | undefined;
  let number = 0;
  /** The last number heard of each page: a message that comes twice counts once. */
  const last = new Map<string, number>();

  function ask(): void {
    if (room === undefined || !socket.connected) return;
    const asked = room;
    met = undefined;
    socket.emit('join', { room, session, page }, (answer: Joined) => {
      // The person has left, or gone elsewhere, before the answer came.
      if (room !== asked) return;
      if (answer.ok) {
        isSeated = isKnown = true;
        heard.seated(answer.other ?? met);
      } else if (isSeated && isBusy(answer.why)) {
        // Everybody comes back at once when a server does: the call goes on, and asks again.
        setTimeout(ask, AGAIN_MS);
      } else heard.turnedAway(answer.why);
    });
  }

  function end(why: Refusal): void {
    room = undefined;
    heard.turnedAway(why);
  }

  socket.on('connect', () => {
    heard.server(true);
    ask();
  });
  socket.on('disconnect', (reason) => {
    isKnown = false;
    heard.server(false);
    // The server itself has closed the door, and the socket will not knock again by itself.
    if (reason === 'io server disconnect' && room !== undefined) end('too-fast');
  });
  socket.on('here', (other) => {
    if (room === undefined) return;
    // It may come before the answer; whoever hears it is in the room.
    isKnown = true;
    met = other;
    heard.here(other);
  });
  socket.on('away', (other) => heard.away(other));
  socket.on('left', (other) => heard.left(other));
  socket.on('refused', (why) => {
    if (why === 'taken-over') end(why);
    else heard.refused(why);
  });
  socket.on('talk', (value) => {
    const received = readReceived(value);
    if (
      room === undefined ||
      received?.to !== page ||
      received.number <= (last.get(received.from) ?? 0)
    )
      return;
    last.set(received.from, received.number);
    heard.talk(received.from, received.talk);
  });

  return {
    get page() {
      return page;
    },
    join(wanted) {
      room = wanted;
      page = randomId();
      isSeated = false;
      // A socket that the server has closed stays closed until it is asked for.
      if (socket.connected) ask();
      else socket.connect();
    },
    leave() {
      room = undefined;
      isKnown = false;
      socket.emit('leave');
    },
    tell(to, talk) {
      // What cannot be sent now is made anew when the other side is there again.
      if (!isKnown) return;
      number += 1;
      socket.emit('talk', { to, number, talk });
    },
  };
}
