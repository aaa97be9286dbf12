import { inChapter, type LiveFigures } from './types.ts';

/** Live figures of chapter 4. A table. */
export const EVENTS = {
  'ice-beside-connection': {
    ...inChapter,
    scenarios: ['unreachable', 'lost-peer'],
    machines: ['ice-connection', 'connection'],
    pictures: ['changes', 'timeline', 'transcript'],
  },
} as const satisfies LiveFigures;
