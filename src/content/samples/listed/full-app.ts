import type { Samples } from '../types.ts';

/** Samples of chapter 11, in the order of its text. A table. */
export const FULL_APP = {} as const satisfies Samples;
