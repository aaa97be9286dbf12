import type { Claims } from './types.ts';

/** What chapter 10 claims. A table. */
export const SUMMARY = {} as const satisfies Claims;
