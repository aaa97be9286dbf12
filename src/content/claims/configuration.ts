import type { Claims } from './types.ts';

/** What chapter 2 claims. A table. */
export const CONFIGURATION = {} as const satisfies Claims;
