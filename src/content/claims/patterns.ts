import type { Claims } from './types.ts';

/** What chapter 8 claims. A table. */
export const PATTERNS = {} as const satisfies Claims;
