import { inChapter, type LiveFigures } from './types.ts';

/** Live figures of chapter 3, second half. A table. */
export const TRACKS = {
  restart: {
    ...inChapter,
    scenarios: ['unreachable', 'ice-restart'],
    machines: ['connection', 'ice-connection'],
    pictures: ['changes', 'sequence', 'transcript'],
  },
} as const satisfies LiveFigures;
