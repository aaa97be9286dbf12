import type { Claims } from './types.ts';

/** What chapter 13 claims. A table. */
export const PERFORMANCE = {} as const satisfies Claims;
