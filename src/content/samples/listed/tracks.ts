import { sample as addTrack } from '../add-track/sample.ts';
import { sample as close } from '../close/sample.ts';
import { sample as getStats } from '../get-stats/sample.ts';
import { sample as receivers } from '../receivers/sample.ts';
import { sample as removeTrack } from '../remove-track/sample.ts';
import { sample as restartIce } from '../restart-ice/sample.ts';
import { sample as senders } from '../senders/sample.ts';
import { sample as transceivers } from '../transceivers/sample.ts';
import type { Samples } from '../types.ts';

/** Samples of chapter 3, second half, in the order of its text. A table. */
export const TRACKS = {
  'add-track': addTrack,
  'remove-track': removeTrack,
  senders,
  receivers,
  transceivers,
  'get-stats': getStats,
  close,
  'restart-ice': restartIce,
} as const satisfies Samples;
