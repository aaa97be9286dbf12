import type { Claims } from './types.ts';

/** What chapter 7 claims. A table. */
export const DATA_CHANNELS = {} as const satisfies Claims;
