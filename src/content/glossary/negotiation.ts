import type { Terms } from './types.ts';

/** Terms that chapter 3, first half introduces. A table. */
export const NEGOTIATION = {} as const satisfies Terms;
