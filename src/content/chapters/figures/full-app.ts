import type { LiveFigures } from './types.ts';

/** Live figures of chapter 11. A table. */
export const FULL_APP = {} as const satisfies LiveFigures;
