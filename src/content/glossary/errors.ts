import type { Terms } from './types.ts';

/** Terms that chapter 12 introduces. A table. */
export const ERRORS = {} as const satisfies Terms;
