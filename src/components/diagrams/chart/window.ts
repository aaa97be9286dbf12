/** Longer than this, and a chart shows a part of its trace, ms. */
const LONGEST_MS = 60_000;
/** An empty axis has some width, ms. */
const SHORTEST_MS = 5000;
/** Where the playhead is kept while it is on its way: this part of the window before it. */
const BEFORE = 0.8;

/** The part of time that is drawn, ms. */
export interface ChartWindow {
  readonly fromMs: number;
  readonly toMs: number;
}

/** All of a trace of up to a minute; of a longer one, the minute around `at`. */
export function chartWindow(endMs: number, at: number): ChartWindow {
  if (endMs <= LONGEST_MS) return { fromMs: 0, toMs: Math.max(endMs, SHORTEST_MS) };
  const fromMs = Math.max(0, Math.min(endMs - LONGEST_MS, at - BEFORE * LONGEST_MS));
  return { fromMs, toMs: fromMs + LONGEST_MS };
}

/** Where a time is: 0 at the left edge, 1 at the right one, kept between them. */
export function placeOf({ fromMs, toMs }: ChartWindow, ms: number): number {
  return Math.max(0, Math.min(1, (ms - fromMs) / (toMs - fromMs)));
}
