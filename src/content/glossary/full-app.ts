import type { Terms } from './types.ts';

/** Terms that chapter 11 introduces. A table. */
export const FULL_APP = {} as const satisfies Terms;
