import type { Samples } from '../types.ts';

/** Samples of chapter 2, in the order of its text. A table. */
export const CONFIGURATION = {} as const satisfies Samples;
