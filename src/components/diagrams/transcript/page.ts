/** Lines shown at once of a long transcript. */
export const PAGE_LINES = 200;

/** Lines by which the shown part moves on while playing. */
const STEP_LINES = 50;

/** Up to here a transcript is shown whole. */
const WHOLE_LINES = 400;

/** The lines `from` ≤ index < `to`. */
export interface Page {
  readonly from: number;
  readonly to: number;
}

/** The part of `length` lines to show around line `current`: all of a short one; it moves in steps, not with every line. */
export function pageAround(current: number, length: number): Page {
  if (length <= WHOLE_LINES) return { from: 0, to: length };
  const middle = Math.floor(Math.max(0, current) / STEP_LINES) * STEP_LINES;
  const from = Math.max(0, Math.min(length - PAGE_LINES, middle - PAGE_LINES / 2));
  return { from, to: from + PAGE_LINES };
}
