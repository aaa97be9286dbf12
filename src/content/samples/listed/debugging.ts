import type { Samples } from '../types.ts';

/** Samples of chapter 9, in the order of its text. A table. */
export const DEBUGGING = {} as const satisfies Samples;
