import { inChapter, type LiveFigures } from './types.ts';

/** Live figures of chapter 9. A table. */
export const DEBUGGING = {
  'which-stopped': {
    ...inChapter,
    scenarios: ['unreachable', 'dtls-failed'],
    machines: ['signaling', 'ice-connection', 'dtls', 'connection'],
    pictures: ['changes', 'candidates', 'sequence', 'transcript'],
  },
} as const satisfies LiveFigures;
