import type { LiveFigures } from './types.ts';

/** Live figures of chapter 13. A table. */
export const PERFORMANCE = {} as const satisfies LiveFigures;
