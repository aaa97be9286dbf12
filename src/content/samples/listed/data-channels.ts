import type { Samples } from '../types.ts';

/** Samples of chapter 7, in the order of its text. A table. */
export const DATA_CHANNELS = {} as const satisfies Samples;
