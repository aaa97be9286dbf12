import { sample as minimalPair } from '../minimal-pair/sample.ts';
import type { Samples } from '../types.ts';

/** Samples of chapter 1, in the order of its text. A table. */
export const INTRODUCTION = {
  'minimal-pair': minimalPair,
} as const satisfies Samples;
