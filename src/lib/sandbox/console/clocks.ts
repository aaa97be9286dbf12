import { bare, deleteProperty, put } from '../../sources/recorder/intrinsics.ts';

/** Counters and timers by label, as `console.count` and `console.time` keep them. */
export interface Clocks {
  /** One more; how many there were now. */
  count(label: string): number;
  /** Whether there was a counter to reset. */
  resetCount(label: string): boolean;
  /** Whether there was no such timer yet. */
  start(label: string): boolean;
  /** Milliseconds since it was started; `undefined` where it was not. */
  elapsed(label: string): number | undefined;
  /** As `elapsed`; the timer is gone then. */
  end(label: string): number | undefined;
}

/** @see Clocks */
export function createClocks(now: () => number): Clocks {
  const counts = bare<Record<string, number>>({});
  const starts = bare<Record<string, number>>({});
  const elapsed = (label: string): number | undefined => {
    const start = starts[label];
    return start === undefined ? undefined : now() - start;
  };
  return {
    count(label) {
      const count = (counts[label] ?? 0) + 1;
      put(counts, label, count);
      return count;
    },
    resetCount(label) {
      const was = counts[label] !== undefined;
      if (was) put(counts, label, 0);
      return was;
    },
    start(label) {
      const isNew = starts[label] === undefined;
      if (isNew) put(starts, label, now());
      return isNew;
    },
    elapsed,
    end(label) {
      const ms = elapsed(label);
      deleteProperty(starts, label);
      return ms;
    },
  };
}
