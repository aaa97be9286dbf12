import { sample as noNewOffer } from '../no-new-offer/sample.ts';
import type { Samples } from '../types.ts';

/** Samples of chapter 13, in the order of its text. A table. */
export const PERFORMANCE = {
  'no-new-offer': noNewOffer,
} as const satisfies Samples;
