import type { Server, Socket } from 'socket.io';

import { readJoin, readSent, roomName } from '../check.ts';
import type { ClientToServer, Joined, Refusal, ServerToClient } from '../protocol.ts';
import type { Bucket } from './rate.ts';
import type { Seats } from './seats.ts';

/** What the server knows of a socket, and other processes may ask for. */
export interface Known {
  room?: string;
  page?: string;
  session?: string;
}

export type CallServer = Server<ClientToServer, ServerToClient, Record<string, never>, Known>;
export type CallSocket = Socket<ClientToServer, ServerToClient, Record<string, never>, Known>;

/** What one visitor’s messages are handled with. */
export interface House {
  readonly io: CallServer;
  readonly seats: Seats;
  readonly messages: Bucket;
  /** Whether this address may ask for another seat now. */
  mayJoin(): boolean;
  /** Time in ms since 1970. */
  now(): number;
  /** How long a seat is kept for who is gone without a word, in ms. */
  readonly patienceMs: number;
}

/** So much that the server refuses is no mistake any more. */
const MOST_REFUSALS = 20;

const roomOf = (room: string): string => `room ${room}`;
const sessionOf = (session: string): string => `session ${session}`;

/** Handles what one socket says, until it is gone. Whatever that is, nothing is thrown. */
export function receive(socket: CallSocket, house: House): void {
  const { io, seats, messages, patienceMs } = house;
  let refusals = 0;
  let lastNumber = 0;
  let isJoining = false;

  const refuse = (why: Refusal): void => {
    refusals += 1;
    socket.emit('refused', why);
    if (refusals >= MOST_REFUSALS) socket.disconnect(true);
  };

  async function join(ask: unknown): Promise<Joined> {
    const wanted = readJoin(ask);
    if (wanted === undefined) return { ok: false, why: 'bad-message' };
    const room = roomName(wanted.room);
    if (room === undefined) return { ok: false, why: 'bad-room' };
    if (!house.mayJoin()) return { ok: false, why: 'too-fast' };
    const { session, page } = wanted;
    // Who is in already may come in anew, to the same seat: with another page, for another connection.
    const { room: own, session: known } = socket.data;
    const isElsewhere = own !== undefined && (own !== room || known !== session);
    if (isJoining || isElsewhere) return { ok: false, why: 'bad-message' };
    isJoining = true;
    const taken = await seats.take(room, session, house.now() + patienceMs);
    // Who has gone meanwhile keeps the seat for a while, as everybody does, but is in no room.
    if (taken !== 'seated' || !socket.connected) {
      isJoining = false;
      return { ok: false, why: taken === 'seated' ? 'not-joined' : taken };
    }
    // The same person by another socket: a tab that was duplicated, or one whose end was not noticed.
    // Said with a name, as several servers hear it when this socket may be in that room already.
    const others = io.in(sessionOf(session)).except(socket.id);
    others.emit('refused', 'taken-over');
    others.disconnectSockets(true);
    Object.assign(socket.data, { room, session, page });
    isJoining = false;
    await socket.join([roomOf(room), sessionOf(session)]);
    socket.to(roomOf(room)).emit('here', page);
    const present = await io
      .in(roomOf(room))
      .fetchSockets()
      // Another server does not answer, and may be gone: who sits there hears `here`, and will speak first.
      .catch(() => io.local.in(roomOf(room)).fetchSockets());
    const other = present.find(({ data }) => data.session !== session)?.data.page;
    return { ok: true, ...(other !== undefined && { other }) };
  }

  // Every message counts, the unknown ones too.
  socket.use((_, next) => {
    if (messages.take()) next();
    else refuse('too-fast');
  });

  socket.on('join', (ask: unknown, reply: unknown) => {
    const answer = (joined: Joined): void => {
      if (!joined.ok) refusals += 1;
      if (typeof reply === 'function') (reply as (joined: Joined) => void)(joined);
      if (refusals >= MOST_REFUSALS) socket.disconnect(true);
    };
    join(ask).then(answer, () => {
      isJoining = false;
      answer({ ok: false, why: 'server-full' });
    });
  });

  socket.on('talk', (value: unknown) => {
    const { room, page } = socket.data;
    if (room === undefined || page === undefined) return refuse('not-joined');
    const sent = readSent(value);
    if (sent === undefined) return refuse('bad-message');
    if (sent.number <= lastNumber) return refuse('replayed');
    lastNumber = sent.number;
    socket.to(roomOf(room)).emit('talk', { ...sent, from: page });
  });

  /** Leaves the room; the seat is kept or given up. */
  function go(isForGood: boolean): void {
    const { room, page, session } = socket.data;
    if (room === undefined || page === undefined || session === undefined) return;
    socket.data = {};
    socket.to(roomOf(room)).emit(isForGood ? 'left' : 'away', page);
    void socket.leave(roomOf(room));
    void socket.leave(sessionOf(session));
    const done = isForGood
      ? seats.free(room, session)
      : seats.keep(room, session, house.now() + patienceMs);
    done.catch(() => {
      // The seat runs out by itself.
    });
    if (!isForGood) setTimeout(() => void giveUp(room, page, session), patienceMs).unref();
  }

  /** Who has not come back as long as the seat was kept has left. */
  async function giveUp(room: string, page: string, session: string): Promise<void> {
    const back = await io
      .in(sessionOf(session))
      .fetchSockets()
      // Another server does not answer, and may know better.
      .catch(() => [socket]);
    if (back.length === 0) io.to(roomOf(room)).emit('left', page);
  }

  socket.on('leave', () => go(true));
  socket.on('disconnecting', () => go(false));
}
