import type { Terms } from './types.ts';

/** Terms that chapter 7 introduces. A table. */
export const DATA_CHANNELS = {} as const satisfies Terms;
