import type { Terms } from './types.ts';

/** Terms that chapter 10 introduces. A table. */
export const SUMMARY = {} as const satisfies Terms;
