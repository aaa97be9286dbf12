/** How much of one run there may be. Both sides keep to these: the frame by leaving out, the page by refusing. */

/** What can stand in a run's trace, each kind with its own share: a flood of lines leaves the connections' events alone. */
export interface Shares {
  /** Console lines. A trace keeps them all, and a reader scrolls through some hundred. */
  readonly lines: number;
  /** Errors that nobody caught; one in a timer repeats itself for ever. */
  readonly problems: number;
  /** Everything else: a connect takes about 150. */
  readonly events: number;
}

/** The shares of a run. */
export const SHARES: Shares = { lines: 10_000, problems: 200, events: 20_000 };

/** Events of one batch: some 10 ms of checking and appending, a frame's worth of the page's time. */
export const BATCH_EVENTS = 500;

/** Between two batches, in ms: a page that draws more often shows no more to an eye. */
export const BATCH_EVERY_MS = 50;

/** Highest stage that a page makes room for, in CSS px. */
export const STAGE_LIMIT_PX = 4096;

/** Which share an event counts to. */
export function shareOf(type: string): keyof Shares {
  return type === 'console' ? 'lines' : type === 'thrown' ? 'problems' : 'events';
}
