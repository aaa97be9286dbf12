import type { Claims } from './types.ts';

/** What chapter 11 claims. A table. */
export const FULL_APP = {} as const satisfies Claims;
