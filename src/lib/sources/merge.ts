import type { NewEvent, TraceSink } from '../trace/events.ts';

/** What a merge needs of its surroundings. */
export interface MergeOptions {
  /** Where the events go, in order of time. */
  readonly sink: TraceSink;
  /** Milliseconds of the trace's clock. */
  readonly now: () => number;
  /** Calls `run` after `ms`; returns what cancels it. */
  readonly after: (ms: number, run: () => void) => () => void;
  /**
   * How long an event waits for earlier ones of slower sources, in ms. Messages between frames take 1–5 ms on an idle
   * machine; a picture played in slow motion does not show a wait of this size.
   */
  readonly holdMs?: number;
}

/** Several sources, one trace. */
export interface Merge {
  /** A sink for one source. The numbers that it returns are that source's own: good for `cause.seq`, nothing else. */
  source(): TraceSink;
  /** Passes on everything that waits. */
  flush(): void;
}

interface Waiting {
  readonly event: NewEvent;
  readonly places: Map<number, number>;
  readonly number: number;
}

const HOLD_MS = 25;

/**
 * Joins the events of several realms (a page and its frame, two tabs) into one order of time. Each source's own order
 * is kept. An event that comes later than `holdMs` moves forward to the trace's end and says so in `lateMs`.
 */
export function createMerge({ sink, now, after, holdMs = HOLD_MS }: MergeOptions): Merge {
  let waiting: Waiting[] = [];
  let lastAt = 0;
  let cancel: (() => void) | undefined;

  function pass({ event, places, number }: Waiting): void {
    const { cause, ...rest } = event;
    const place = cause === undefined ? undefined : places.get(cause.seq);
    const lateMs = lastAt - event.at;
    const placed = {
      ...rest,
      ...(place === undefined || cause === undefined
        ? {}
        : { cause: { seq: place, how: cause.how } }),
      ...(lateMs > 0 ? { at: lastAt, lateMs } : {}),
    } as NewEvent;
    lastAt = placed.at;
    places.set(number, sink.append(placed));
  }

  function release(until: number): void {
    cancel?.();
    cancel = undefined;
    const due = waiting.filter(({ event }) => event.at <= until);
    waiting = waiting.filter(({ event }) => event.at > until);
    // The sort is stable: what a source said first stays first among equal times.
    due.sort((a, b) => a.event.at - b.event.at).forEach(pass);
    if (waiting.length > 0) cancel = after(holdMs, () => release(now() - holdMs));
  }

  return {
    source() {
      const places = new Map<number, number>();
      let next = 0;
      return {
        append(event) {
          const number = next++;
          waiting.push({ event, places, number });
          cancel ??= after(holdMs, () => release(now() - holdMs));
          return number;
        },
      };
    },
    flush: () => release(Infinity),
  };
}
