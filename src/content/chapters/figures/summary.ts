import { inChapter, type LiveFigures } from './types.ts';

/** Live figures of chapter 10. A table. */
export const SUMMARY = {
  'whole-life': {
    ...inChapter,
    scenarios: ['life'],
    machines: ['signaling', 'connection'],
    pictures: ['changes', 'sequence', 'timeline', 'transcript'],
  },
} as const satisfies LiveFigures;
