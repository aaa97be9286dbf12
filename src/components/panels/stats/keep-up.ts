import type { KeepingUp } from '../../../lib/session/index.ts';

/** The playhead of a lab that measures: with what is measured now, four times a second. */
export const LIVE: KeepingUp = {
  // A little less than the time between two reports, so that none of them waits for the next.
  every: 240,
  isSample: ({ type }) => type === 'stats' || type === 'mark',
};
