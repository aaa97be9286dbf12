import { inChapter, type LiveFigures } from './types.ts';

/** Live figures of chapter 8. A table. */
export const PATTERNS = {
  'broken-and-back': {
    ...inChapter,
    scenarios: ['unreachable', 'ice-restart'],
    machines: ['connection'],
    pictures: ['changes', 'timeline', 'transcript'],
  },
} as const satisfies LiveFigures;
