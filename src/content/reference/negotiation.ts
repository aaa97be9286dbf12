import type { References } from './types.ts';

/** Cards of chapter 3, first half. A table. */
export const NEGOTIATION = {} as const satisfies References;
