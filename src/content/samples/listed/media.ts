import type { Samples } from '../types.ts';

/** Samples of chapter 6, in the order of its text. A table. */
export const MEDIA = {} as const satisfies Samples;
