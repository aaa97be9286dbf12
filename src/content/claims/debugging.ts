import type { Claims } from './types.ts';

/** What chapter 9 claims. A table. */
export const DEBUGGING = {} as const satisfies Claims;
