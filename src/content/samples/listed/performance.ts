import type { Samples } from '../types.ts';

/** Samples of chapter 13, in the order of its text. A table. */
export const PERFORMANCE = {} as const satisfies Samples;
