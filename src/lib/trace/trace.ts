import type { NewEvent, TraceEvent, TraceSink } from './events.ts';
import { TraceOrderError } from './errors.ts';

/** Where a trace comes from. Pictures label everything that is not `live`. */
export type TraceOrigin = 'live' | 'recorded' | 'simulated' | 'imported';

/** What is known of a whole trace. */
export interface TraceMeta {
  readonly origin: TraceOrigin;
  /** Browser that ran the connections, e.g. `{ name: 'Chromium', version: '156' }`. */
  readonly engine?: { readonly name: string; readonly version: string };
  /** Id of the scenario that made it. */
  readonly scenario?: string;
  /** Wall clock at `at` 0, ISO 8601. */
  readonly startedAt?: string;
}

/** The first `length` events of a trace: cheap, and unchanged by later appends. */
export interface Prefix {
  readonly length: number;
  /** The event at `index`, 0 ≤ index < length. */
  at(index: number): TraceEvent | undefined;
}

/** An append-only list of events. The only thing that happens to it is that it grows. */
export class Trace implements TraceSink, Prefix {
  readonly meta: TraceMeta;
  readonly #events: TraceEvent[] = [];
  readonly #listeners = new Set<() => void>();

  constructor(meta: TraceMeta) {
    this.meta = meta;
  }

  /** Count of events. */
  get length(): number {
    return this.#events.length;
  }

  at(index: number): TraceEvent | undefined {
    return this.#events[index];
  }

  /**
   * Appends an event and returns its `seq`.
   * @throws {TraceOrderError} if `event.at` lies before the last event.
   */
  append(event: NewEvent): number {
    const seq = this.#events.length;
    const last = this.#events[seq - 1];
    if (last !== undefined && event.at < last.at) throw new TraceOrderError(last.at, event.at);
    this.#events.push({ seq, ...event });
    for (const listener of this.#listeners) listener();
    return seq;
  }

  /** The first `length` events (all of them when there are fewer). O(1). */
  prefix(length: number): Prefix {
    const events = this.#events;
    const size = Math.max(0, Math.min(Math.trunc(length), events.length));
    return { length: size, at: (index) => (index < size ? events[index] : undefined) };
  }

  /** Calls `listener` after every append; returns what ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
