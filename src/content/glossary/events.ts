import type { Terms } from './types.ts';

/** Terms that chapter 4 introduces. A table. */
export const EVENTS = {} as const satisfies Terms;
