import { randomBytes } from 'node:crypto';

import { io, type Socket } from 'socket.io-client';

import type {
  ClientToServer,
  Joined,
  Received,
  ServerToClient,
  Talk,
} from '../../examples/call/protocol.ts';

/** A visitor of the call’s server without a browser. */
export interface Visitor {
  readonly socket: Socket<ServerToClient, ClientToServer>;
  readonly page: string;
  readonly session: string;
  /** Everything heard so far, as `here 1a2b…` or `talk …`. */
  readonly heard: readonly (readonly [string, unknown])[];
  join(room: unknown): Promise<Joined>;
  tell(to: string, talk: Talk, number?: number): void;
  /** The next of this kind, or one that has come already and was not taken. */
  next<T>(kind: 'here' | 'away' | 'left' | 'talk' | 'refused' | 'disconnect'): Promise<T>;
  /** Whatever was on its way to this visitor has arrived. */
  settled(): Promise<void>;
  close(): void;
}

export const newId = (): string => randomBytes(16).toString('hex');
const open = new Set<Visitor>();

/** Comes to a server; `as` takes another visitor’s session, or only some of its names. */
export async function visit(
  url: string,
  as: Partial<Pick<Visitor, 'page' | 'session'>> = {},
): Promise<Visitor> {
  const socket: Socket<ServerToClient, ClientToServer> = io(url, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
  });
  const { page = newId(), session = newId() } = as;
  const heard: (readonly [string, unknown])[] = [];
  const waiting: { kind: string; take: (what: unknown) => void }[] = [];
  const untaken: (readonly [string, unknown])[] = [];
  const hear = (kind: string, what: unknown): void => {
    heard.push([kind, what]);
    const index = waiting.findIndex((one) => one.kind === kind);
    if (index === -1) untaken.push([kind, what]);
    else waiting.splice(index, 1)[0]?.take(what);
  };
  for (const kind of ['here', 'away', 'left', 'talk', 'refused'] as const) {
    socket.on(kind, (what: string | Received) => hear(kind, what));
  }
  socket.on('disconnect', (reason) => hear('disconnect', reason));
  let number = 0;
  const visitor: Visitor = {
    socket,
    page,
    session,
    heard,
    join: (room) =>
      new Promise((resolve) => {
        socket.emit('join', { room, session, page }, resolve);
      }),
    tell(to, talk, own) {
      number += 1;
      socket.emit('talk', { to, number: own ?? number, talk });
    },
    next: <T>(kind: string) =>
      new Promise<T>((resolve) => {
        const index = untaken.findIndex(([one]) => one === kind);
        if (index === -1) waiting.push({ kind, take: resolve as (what: unknown) => void });
        else resolve(untaken.splice(index, 1)[0]?.[1] as T);
      }),
    // The server answers in order, on one socket.
    settled: () =>
      new Promise((resolve) => {
        socket.emit('join', {}, () => resolve());
      }),
    close() {
      socket.disconnect();
      open.delete(visitor);
    },
  };
  open.add(visitor);
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  return visitor;
}

/** Closes every visitor that is still there. */
export function sendAllHome(): void {
  for (const visitor of [...open]) visitor.close();
}
