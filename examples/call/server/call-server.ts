import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

import { Server } from 'socket.io';

import { LIMITS } from '../protocol.ts';
import { serveFiles } from './files.ts';
import { bucket, buckets, type Rate } from './rate.ts';
import { connectRedis } from './redis.ts';
import { memorySeats, type Seats } from './seats.ts';
import { receive, type CallServer } from './visitor.ts';

/** What may be chosen; all of it has a default. */
export interface Options {
  /** Default: any that is free. */
  readonly port?: number;
  /** Address of a Redis that several servers share, such as `redis://localhost:6379`. */
  readonly redisUrl?: string | undefined;
  /** Most visitors at a time; default 2,000. */
  readonly mostVisitors?: number;
  /** Most rooms at a time, in memory; default 1,000. */
  readonly mostRooms?: number;
  /** Messages of one visitor. */
  readonly messages?: Rate;
  /** Asks for a seat, by address. */
  readonly joins?: Rate;
  /** How long a seat is kept for who is gone without a word, in ms; default 30,000. */
  readonly patienceMs?: number;
  /** Time in ms since 1970. */
  readonly now?: () => number;
}

/** A server that runs. */
export interface Running {
  /** Such as `http://localhost:8080/`. */
  readonly url: string;
  readonly io: CallServer;
  readonly seats: Seats;
  close(): Promise<void>;
}

/** Only pages of this server may speak to it: the browser says in `Origin` whose page it is. */
function isOwnPage({ headers }: IncomingMessage): boolean {
  const { origin, host } = headers;
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
}

/**
 * Starts a server of the call: the page, and the signaling between two people of a room. Media never comes here.
 * @throws when the port is taken, or Redis does not answer
 */
export async function startCallServer(options: Options = {}): Promise<Running> {
  const {
    port = 0,
    redisUrl,
    mostVisitors = 2_000,
    mostRooms = 1_000,
    messages = { burst: 200, perSecond: 40 },
    joins = { burst: 20, perSecond: 1 },
    patienceMs = 30_000,
    now = Date.now,
  } = options;
  const http = createServer(serveFiles());
  const io: CallServer = new Server(http, {
    // One way in, and no long polling: several servers then need no sticky sessions.
    transports: ['websocket'],
    serveClient: false,
    maxHttpBufferSize: LIMITS.bytes,
    // A peer that has vanished is missed after three to eight seconds.
    pingInterval: 5_000,
    pingTimeout: 3_000,
    allowRequest: (request, done) => {
      const isFull = io.engine.clientsCount >= mostVisitors;
      done(isFull ? 'full' : null, !isFull && isOwnPage(request));
    },
  });
  const shared = redisUrl === undefined ? undefined : await connectRedis(io, redisUrl, now);
  const seats = shared?.seats ?? memorySeats(now, mostRooms);
  const joinsOf = buckets(joins, now);

  io.on('connection', (socket) => {
    receive(socket, {
      io,
      seats,
      messages: bucket(messages, now),
      mayJoin: () => joinsOf.take(socket.handshake.address),
      now,
      patienceMs,
    });
  });

  // Who is there keeps the seat, and gets it again from a Redis that has forgotten everything.
  const keeping = setInterval(() => {
    for (const { data } of io.sockets.sockets.values()) {
      const { room, session } = data;
      if (room === undefined || session === undefined) continue;
      seats.take(room, session, now() + patienceMs).catch(() => {
        // Next time.
      });
    }
  }, patienceMs / 3);

  await new Promise<void>((resolve, reject) => {
    http.once('error', reject).listen(port, resolve);
  });
  const url = `http://localhost:${String((http.address() as AddressInfo).port)}/`;
  return {
    url,
    io,
    seats,
    close: async () => {
      clearInterval(keeping);
      await io.close();
      await seats.close();
      await shared?.close();
    },
  };
}
