/** The axis of gathering is logarithmic: candidates come within milliseconds, a silent server costs tens of seconds. */

/** The axis never ends before this, ms: a run in which nothing waits looks the same each time. */
const SHORTEST_MS = 1000;
/** Moments with a label, ms. */
const TICKS = [1, 10, 100, 1000, 10_000, 60_000, 600_000] as const;

/** Place and ticks for times up to `longestMs`. */
export interface LogScale {
  /** 0 … 100, a percentage of the width, for a time in ms. */
  readonly at: (ms: number) => number;
  readonly ticks: readonly number[];
}

/** Makes the axis: 0 at its beginning, `longestMs` or a second at its end. */
export function logScale(longestMs: number): LogScale {
  const end = Math.max(SHORTEST_MS, longestMs);
  const whole = Math.log10(1 + end);
  const at = (ms: number): number => (100 * Math.log10(1 + Math.min(end, Math.max(0, ms)))) / whole;
  return { at, ticks: TICKS.filter((ms) => ms <= end) };
}
