import type { Terms } from './types.ts';

/** Terms that chapter 13 introduces. A table. */
export const PERFORMANCE = {} as const satisfies Terms;
