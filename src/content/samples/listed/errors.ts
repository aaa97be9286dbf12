import { sample as errorCamera } from '../error-camera/sample.ts';
import { sample as errorDeadline } from '../error-deadline/sample.ts';
import { sample as errorWays } from '../error-ways/sample.ts';
import type { Samples } from '../types.ts';

/** Samples of chapter 12, in the order of its text. A table. */
export const ERRORS = {
  'error-ways': errorWays,
  'error-camera': errorCamera,
  'error-deadline': errorDeadline,
} as const satisfies Samples;
