import type { LiveFigures } from './types.ts';

/** Live figures of chapter 8. A table. */
export const PATTERNS = {} as const satisfies LiveFigures;
