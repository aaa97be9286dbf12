import type { Samples } from '../types.ts';

/** Samples of chapter 12, in the order of its text. A table. */
export const ERRORS = {} as const satisfies Samples;
