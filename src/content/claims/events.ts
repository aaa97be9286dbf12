import type { Claims } from './types.ts';

/** What chapter 4 claims. A table. */
export const EVENTS = {} as const satisfies Claims;
