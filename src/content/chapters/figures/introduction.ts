import type { LiveFigures } from './types.ts';

/** Live figures of chapter 1. A table. */
export const INTRODUCTION = {
  telephone: {
    scenarios: ['close', 'connect', 'media'],
    machines: [],
    pictures: ['telephone', 'sequence', 'transcript'],
    size: 'compact',
  },
} as const satisfies LiveFigures;
