import type { LiveFigures } from './types.ts';

/** Live figures of chapter 4. A table. */
export const EVENTS = {} as const satisfies LiveFigures;
