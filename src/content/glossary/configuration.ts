import type { Terms } from './types.ts';

/** Terms that chapter 2 introduces. A table. */
export const CONFIGURATION = {} as const satisfies Terms;
