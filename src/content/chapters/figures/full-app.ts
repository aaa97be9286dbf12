import { inChapter, type LiveFigures } from './types.ts';

/** Live figures of chapter 11. A table. */
export const FULL_APP = {
  'call-begins': {
    ...inChapter,
    scenarios: ['media'],
    machines: ['signaling', 'connection'],
    pictures: ['changes', 'sequence', 'transcript'],
  },
} as const satisfies LiveFigures;
