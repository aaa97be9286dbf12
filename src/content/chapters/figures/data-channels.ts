import type { LiveFigures } from './types.ts';

/** Live figures of chapter 7. A table. */
export const DATA_CHANNELS = {} as const satisfies LiveFigures;
