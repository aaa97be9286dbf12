/** What every tab recorded, as each tab has it: one list per source, which only grows, the same wherever it is. */
import { SOURCES_LIMIT } from '../../signaling/wire-rooms.ts';
import type { NewEvent } from '../../trace/events.ts';
import { soundEvent } from './sound-event.ts';
import type { MemberId } from './types.ts';

/** Most events of one source: a connect takes 150, an hour of chat some thousands. */
const LOG_LIMIT = 20_000;
/** Longest text of the events in one message; a message may have 256 K. */
const BATCH_LENGTH = 96 * 1024;
/** Most events in one message. */
const BATCH_COUNT = 400;

/** An event in its place, as it travels. Times are ms since 1970. */
export type LoggedEvent = NewEvent & { readonly seq: number };

/** What came of events that another tab sent. */
export type Taken =
  | { readonly kind: 'taken'; readonly count: number }
  /** They begin behind a gap; `next` is what is missing. */
  | { readonly kind: 'gap'; readonly next: number }
  /** The event at `seq` is not what it should be; those before it were taken. */
  | { readonly kind: 'refused'; readonly seq: number }
  /** There is no room for more. */
  | { readonly kind: 'full' };

/** A part of a log that fits into one message. */
export interface Batch {
  readonly first: number;
  readonly events: readonly LoggedEvent[];
}

/** The logs of a room. */
export interface Logs {
  /** Appends an event of this tab; returns its place, that of the last one where there is no room for more. */
  append(source: MemberId, event: NewEvent): number;
  /** Takes events of any source from another tab, whose clock is `offset` ms ahead. */
  take(source: MemberId, first: number, events: readonly unknown[], offset: number): Taken;
  /** How many events of `source` are here. */
  count(source: MemberId): number;
  readonly sources: readonly MemberId[];
  /** Events of `source` from `first` on, in parts that fit into a message. */
  batches(source: MemberId, first: number): Iterable<Batch>;
  /** All events of `source`. */
  of(source: MemberId): readonly NewEvent[];
}

/** Logs without an entry. `onEvent` is called with every event that comes in, once. */
export function createLogs(onEvent: (source: MemberId, event: NewEvent) => void): Logs {
  const logs = new Map<MemberId, NewEvent[]>();

  function logOf(source: MemberId): NewEvent[] | undefined {
    const log = logs.get(source);
    if (log !== undefined || logs.size >= SOURCES_LIMIT) return log;
    const made: NewEvent[] = [];
    logs.set(source, made);
    return made;
  }

  function put(source: MemberId, log: NewEvent[], event: NewEvent): void {
    // A clock may be corrected; a source goes on in its own order.
    const at = Math.max(event.at, log.at(-1)?.at ?? 0);
    const placed = at === event.at ? event : { ...event, at };
    log.push(placed);
    onEvent(source, placed);
  }

  return {
    append(source, event) {
      const log = logOf(source);
      if (log === undefined) return 0;
      if (log.length < LOG_LIMIT) put(source, log, event);
      return log.length - 1;
    },
    take(source, first, events, offset) {
      const log = logOf(source);
      if (log === undefined) return { kind: 'full' };
      if (first > log.length) return { kind: 'gap', next: log.length };
      let count = 0;
      for (const value of events.slice(log.length - first)) {
        if (log.length >= LOG_LIMIT) return { kind: 'full' };
        const event = soundEvent(value, source, log.length);
        if (event === undefined) return { kind: 'refused', seq: log.length };
        put(source, log, { ...event, at: Math.max(0, event.at - offset) });
        count += 1;
      }
      return { kind: 'taken', count };
    },
    count: (source) => logs.get(source)?.length ?? 0,
    get sources() {
      return [...logs.keys()];
    },
    *batches(source, first) {
      const log = logs.get(source) ?? [];
      let events: LoggedEvent[] = [];
      let length = 0;
      for (let seq = first; seq < log.length; seq += 1) {
        const event = { seq, ...(log[seq] as NewEvent) };
        const size = JSON.stringify(event).length;
        if (events.length >= BATCH_COUNT || (events.length > 0 && length + size > BATCH_LENGTH)) {
          yield { first: seq - events.length, events };
          events = [];
          length = 0;
        }
        events.push(event);
        length += size;
      }
      if (events.length > 0) yield { first: log.length - events.length, events };
    },
    of: (source) => logs.get(source) ?? [],
  };
}
