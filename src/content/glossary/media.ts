import type { Terms } from './types.ts';

/** Terms that chapter 6 introduces. A table. */
export const MEDIA = {} as const satisfies Terms;
