import { LIMITS } from '../protocol.ts';

/** What asking for a seat may come to. */
export type Taken = 'seated' | 'room-full' | 'server-full';

/**
 * Who sits where. A seat belongs to a session, until a time: who is gone without a word is waited for, and then not.
 * One server keeps it in memory; several share it in Redis.
 */
export interface Seats {
  /** A seat for this session, its own if it has one. Of two who ask at once for the last one, one gets it. */
  take(room: string, session: string, until: number): Promise<Taken>;
  /** Keeps a seat until then; none that has been given up. */
  keep(room: string, session: string, until: number): Promise<void>;
  /** Gives a seat up. */
  free(room: string, session: string): Promise<void>;
  close(): Promise<void>;
}

/** Seats of one server, forgotten when it stops. */
export interface MemorySeats extends Seats {
  /** How many rooms have somebody in them. */
  readonly rooms: number;
}

/** @param now the time in ms since 1970 */
export function memorySeats(now: () => number, mostRooms: number): MemorySeats {
  const rooms = new Map<string, Map<string, number>>();

  /** The seats of a room that are taken at this time. */
  function taken(room: string): Map<string, number> | undefined {
    const seats = rooms.get(room);
    for (const [session, until] of seats ?? []) if (until < now()) seats?.delete(session);
    if (seats?.size !== 0) return seats;
    rooms.delete(room);
    return undefined;
  }

  return {
    get rooms() {
      return rooms.size;
    },
    take: async (room, session, until) => {
      const seats = taken(room);
      if (seats === undefined) {
        if (rooms.size >= mostRooms) for (const other of [...rooms.keys()]) taken(other);
        if (rooms.size >= mostRooms) return 'server-full';
      }
      if (seats !== undefined && !seats.has(session) && seats.size >= LIMITS.seats) {
        return 'room-full';
      }
      rooms.set(room, (seats ?? new Map<string, number>()).set(session, until));
      return 'seated';
    },
    keep: async (room, session, until) => {
      const seats = taken(room);
      if (seats?.has(session)) seats.set(session, until);
    },
    free: async (room, session) => {
      rooms.get(room)?.delete(session);
      taken(room);
    },
    close: async () => {
      rooms.clear();
    },
  };
}
