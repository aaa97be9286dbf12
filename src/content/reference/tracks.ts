import type { References } from './types.ts';

/** Cards of chapter 3, second half. A table. */
export const TRACKS = {} as const satisfies References;
