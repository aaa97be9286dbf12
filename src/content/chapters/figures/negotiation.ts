import type { LiveFigures } from './types.ts';

/** Live figures of chapter 3, first half. A table. */
export const NEGOTIATION = {} as const satisfies LiveFigures;
