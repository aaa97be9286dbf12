import { createAdapter } from '@socket.io/redis-adapter';
import { createClient } from 'redis';

import { redisSeats } from './redis-seats.ts';
import type { Seats } from './seats.ts';
import type { CallServer } from './visitor.ts';

/** What several servers share. */
export interface Shared {
  readonly seats: Seats;
  close(): Promise<void>;
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
  // They connect again by themselves. Without a listener, the first lost connection would end the process,
  for (const client of [publisher, subscriber]) client.on('error', complain);
  // and so would a message that is lost, as the adapter does not look at what becomes of it.
  const publish = publisher.publish.bind(publisher);
  const value = (channel: string, message: string | Buffer): Promise<unknown> =>
    publish(channel, message).catch(complain);
  Object.defineProperty(publisher, 'publish', { value });
  await Promise.all([publisher.connect(), subscriber.connect()]);
  io.adapter(createAdapter(publisher, subscriber, { key: 'call', requestsTimeout: 2_000 }));
  return {
    seats: redisSeats(publisher, now),
    close: async () => {
      await Promise.all([publisher.close(), subscriber.close()]);
    },
  };
}
