import { sample as addTrack } from '../add-track/sample.ts';
import { sample as close } from '../close/sample.ts';
import { sample as getStats } from '../get-stats/sample.ts';
import { sample as restartIce } from '../restart-ice/sample.ts';
import type { Samples } from '../types.ts';

/** Samples of chapter 3, second half, in the order of its text. A table. */
export const TRACKS = {
  'add-track': addTrack,
  'get-stats': getStats,
  close,
  'restart-ice': restartIce,
} as const satisfies Samples;
