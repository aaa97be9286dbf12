import { inChapter, type LiveFigures } from './types.ts';

/** Live figures of chapter 3, first half. A table. */
export const NEGOTIATION = {
  exchange: {
    ...inChapter,
    scenarios: ['connect', 'implicit-rollback', 'explicit-rollback'],
    machines: ['signaling'],
    pictures: ['changes', 'sequence', 'transcript'],
  },
} as const satisfies LiveFigures;
