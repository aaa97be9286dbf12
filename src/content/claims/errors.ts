import type { Claims } from './types.ts';

/** What chapter 12 claims. A table. */
export const ERRORS = {} as const satisfies Claims;
