import type { References } from './types.ts';

/** Cards of chapter 4. A table. */
export const EVENTS = {} as const satisfies References;
