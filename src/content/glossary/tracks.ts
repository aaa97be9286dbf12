import type { Terms } from './types.ts';

/** Terms that chapter 3, second half introduces. A table. */
export const TRACKS = {} as const satisfies Terms;
