import type { Samples } from '../types.ts';

/** Samples of chapter 10, in the order of its text. A table. */
export const SUMMARY = {} as const satisfies Samples;
