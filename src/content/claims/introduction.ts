import type { Claims } from './types.ts';

/** What chapter 1 claims. A table. */
export const INTRODUCTION = {} as const satisfies Claims;
