import type { LiveFigures } from './types.ts';

/** Live figures of chapter 2. A table. */
export const CONFIGURATION = {} as const satisfies LiveFigures;
