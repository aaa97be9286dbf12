import type { Samples } from '../types.ts';

/** Samples of chapter 8, in the order of its text. A table. */
export const PATTERNS = {} as const satisfies Samples;
