import type { Terms } from './types.ts';

/** Terms that chapter 9 introduces. A table. */
export const DEBUGGING = {} as const satisfies Terms;
