import type { LiveFigures } from './types.ts';

/** Live figures of chapter 6. A table. */
export const MEDIA = {} as const satisfies LiveFigures;
