import type { createClient } from 'redis';

import { LIMITS } from '../protocol.ts';
import type { Seats, Taken } from './seats.ts';

/** The client of Redis, as far as it is used here. */
export type Redis = ReturnType<typeof createClient>;

/*
 * A room is a sorted set of its sessions, each with the time until which its seat is kept. Redis runs a script as a
 * whole, so two servers that ask for the last seat at once cannot both get it.
 */
const TAKE = `
local room, session = KEYS[1], ARGV[1]
redis.call('ZREMRANGEBYSCORE', room, '-inf', '(' .. ARGV[3])
if not redis.call('ZSCORE', room, session) and redis.call('ZCARD', room) >= tonumber(ARGV[4]) then
  return 0
end
redis.call('ZADD', room, ARGV[2], session)
redis.call('PEXPIREAT', room, ARGV[2])
return 1`;
const KEEP = `
if redis.call('ZADD', KEYS[1], 'XX', 'CH', ARGV[2], ARGV[1]) == 1 then
  local last = redis.call('ZRANGE', KEYS[1], -1, -1, 'WITHSCORES')
  redis.call('PEXPIREAT', KEYS[1], last[2])
end
return 1`;

/**
 * Seats that several servers share. Rooms of which nobody speaks any more disappear by themselves; how many there may be is
 * Redis’s own setting (`maxmemory`).
 * @param now the time in ms since 1970; the servers’ clocks have to agree within a few seconds
 */
export function redisSeats(redis: Redis, now: () => number): Seats {
  const keyOf = (room: string): string => `call:seats:${room}`;
  return {
    take: async (room, session, until): Promise<Taken> => {
      const seated = await redis.eval(TAKE, {
        keys: [keyOf(room)],
        arguments: [session, String(until), String(now()), String(LIMITS.seats)],
      });
      return seated === 1 ? 'seated' : 'room-full';
    },
    keep: async (room, session, until) => {
      await redis.eval(KEEP, { keys: [keyOf(room)], arguments: [session, String(until)] });
    },
    free: async (room, session) => {
      await redis.zRem(keyOf(room), session);
    },
    close: async () => {
      // Who made the client closes it.
    },
  };
}
