import type { Claims } from './types.ts';

/** What chapter 6 claims. A table. */
export const MEDIA = {} as const satisfies Claims;
