import { createAdapter } from '@socket.io/redis-adapter';
import { createClient } from 'redis';

import { redisSeats, type Redis } from './redis-seats.ts';
import type { Seats } from './seats.ts';
import type { CallServer } from './visitor.ts';

/** What several servers share. */
export interface Shared {
  readonly seats: Seats;
  close(): Promise<void>;
}

/**
 * The adapter does not look at what becomes of its commands. One that Redis refuses, or never gets, would end the process:
 * a promise that was refused and that nobody minds does.
 */
function forgive(
  client: Redis,
  names: readonly ('publish' | 'unsubscribe' | 'pUnsubscribe')[],
  complain: (error: Error) => void,
): void {
  for (const name of names) {
    const send = client[name].bind(client) as (...given: unknown[]) => Promise<unknown>;
    const value = (...given: unknown[]): Promise<unknown> => send(...given).catch(complain);
    Object.defineProperty(client, name, { value });
  }
}

/**
 * Lets this server and others with the same Redis be one: what one sends to a room reaches the sockets of all.
 * @throws when nothing answers at that address
 */
export async function connectRedis(
  io: CallServer,
  url: string,
  now: () => number,
): Promise<Shared> {
  // What is said while Redis is away is lost, not kept: the memory of a server is not for that.
  const publisher = createClient({ url, disableOfflineQueue: true });
  const subscriber = publisher.duplicate();
  const complain = (error: Error): void => console.error(`Redis: ${error.message}`);
  // They connect again by themselves. Without a listener, the first lost connection would end the process.
  for (const client of [publisher, subscriber]) client.on('error', complain);
  forgive(publisher, ['publish'], complain);
  forgive(subscriber, ['unsubscribe', 'pUnsubscribe'], complain);
  await Promise.all([publisher.connect(), subscriber.connect()]);
  io.adapter(createAdapter(publisher, subscriber, { key: 'call', requestsTimeout: 2_000 }));
  return {
    seats: redisSeats(publisher, now),
    close: async () => {
      // Seats that are given up at this moment are still written, unless Redis is away.
      if (publisher.isReady) await publisher.close();
      else publisher.destroy();
      subscriber.destroy();
    },
  };
}
