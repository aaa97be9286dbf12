import type { LiveFigures } from './types.ts';

/** Live figures of chapter 9. A table. */
export const DEBUGGING = {} as const satisfies LiveFigures;
