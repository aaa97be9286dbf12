import type { Terms } from './types.ts';

/** Terms that chapter 8 introduces. A table. */
export const PATTERNS = {} as const satisfies Terms;
