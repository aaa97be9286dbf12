import type { Terms } from './types.ts';

/** Terms that chapter 1 introduces. A table. */
export const INTRODUCTION = {} as const satisfies Terms;
