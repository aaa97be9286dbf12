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
  const publisher = createClient({ url });
  const subscriber = publisher.duplicate();
  for (const client of [publisher, subscriber]) {
    // It connects again by itself. Without a listener, the first lost connection would end the process.
    client.on('error', (error: Error) => console.error(`Redis: ${error.message}`));
  }
  await Promise.all([publisher.connect(), subscriber.connect()]);
  io.adapter(createAdapter(publisher, subscriber, { key: 'call', requestsTimeout: 2_000 }));
  return {
    seats: redisSeats(publisher, now),
    close: async () => {
      await Promise.all([publisher.close(), subscriber.close()]);
    },
  };
}
