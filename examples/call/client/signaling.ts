import { io, type Socket } from 'socket.io-client';

import { readReceived } from '../check.ts';
import type { ClientToServer, Joined, Refusal, ServerToClient, Talk } from '../protocol.ts';

/** What the server brings. */
export interface Heard {
  /** The server can be reached, or not any more. */
  server(isThere: boolean): void;
  seated(): void;
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

/** Opens the way to the server; it connects again by itself. */
export function openSignaling(
  heard: Heard,
  storage: Storage,
): Signaling & { readonly page: string } {
  const page = randomId();
  const session = sessionOf(storage);
  const socket: Socket<ServerToClient, ClientToServer> = io({
    transports: ['websocket'],
    reconnectionDelay: 300,
    reconnectionDelayMax: 3_000,
    autoConnect: false,
  });
  let room: string | undefined;
  let number = 0;
  /** The last number heard of each page: a message that comes twice counts once. */
  const last = new Map<string, number>();

  function ask(): void {
    if (room === undefined) return;
    socket.emit('join', { room, session, page }, (answer: Joined) => {
      if (!answer.ok) {
        heard.turnedAway(answer.why);
        return;
      }
      heard.seated();
      if (answer.other !== undefined) heard.here(answer.other);
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
    heard.server(false);
    // The server itself has closed the door, and the socket will not knock again by itself.
    if (reason === 'io server disconnect' && room !== undefined) end('too-fast');
  });
  socket.on('here', (other) => heard.here(other));
  socket.on('away', (other) => heard.away(other));
  socket.on('left', (other) => heard.left(other));
  socket.on('refused', (why) => {
    if (why === 'taken-over') end(why);
    else if (why === 'not-joined') ask();
    else heard.refused(why);
  });
  socket.on('talk', (value) => {
    const received = readReceived(value);
    if (received?.to !== page || received.number <= (last.get(received.from) ?? 0)) return;
    last.set(received.from, received.number);
    heard.talk(received.from, received.talk);
  });

  return {
    page,
    join(wanted) {
      room = wanted;
      // A socket that the server has closed stays closed until it is asked for.
      if (socket.connected) ask();
      else socket.connect();
    },
    leave() {
      room = undefined;
      socket.emit('leave');
    },
    tell(to, talk) {
      // What cannot be sent now is made anew when the other side is there again.
      if (!socket.connected) return;
      number += 1;
      socket.emit('talk', { to, number, talk });
    },
  };
}
