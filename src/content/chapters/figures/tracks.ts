import type { LiveFigures } from './types.ts';

/** Live figures of chapter 3, second half. A table. */
export const TRACKS = {} as const satisfies LiveFigures;
