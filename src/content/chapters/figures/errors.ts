import type { LiveFigures } from './types.ts';

/** Live figures of chapter 12. A table. */
export const ERRORS = {} as const satisfies LiveFigures;
