import type { LiveFigures } from './types.ts';

/** Live figures of chapter 10. A table. */
export const SUMMARY = {} as const satisfies LiveFigures;
