import type { Terms } from './types.ts';

/** Terms that chapter 5 introduces. A table. */
export const STATES = {} as const satisfies Terms;
