import type { LiveFigures } from './types.ts';

/** Live figures of chapter 1. A table. */
export const INTRODUCTION = {} as const satisfies LiveFigures;
