import { inChapter, type LiveFigures } from './types.ts';

/** Live figures of chapter 5. A table. */
export const STATES = {
  overview: {
    ...inChapter,
    scenarios: ['connect', 'media'],
    machines: ['signaling', 'ice-gathering', 'ice-connection', 'connection'],
  },
  connection: {
    ...inChapter,
    scenarios: ['unreachable', 'lost-peer', 'dtls-failed'],
    machines: ['connection', 'ice-connection', 'dtls'],
  },
  signaling: {
    ...inChapter,
    scenarios: ['renegotiation', 'explicit-rollback', 'implicit-rollback', 'provisional-answer'],
    machines: ['signaling'],
  },
  'ice-gathering': {
    ...inChapter,
    scenarios: ['ice-restart', 'explicit-rollback'],
    machines: ['ice-gathering'],
    pictures: ['changes', 'candidates', 'sequence', 'transcript'],
  },
  'ice-connection': {
    ...inChapter,
    scenarios: ['lost-peer', 'unreachable', 'ice-restart'],
    machines: ['ice-connection', 'connection'],
    pictures: ['changes', 'timeline', 'candidates', 'transcript'],
  },
  transports: {
    ...inChapter,
    scenarios: ['late-channel', 'media', 'dtls-failed'],
    machines: ['ice-transport', 'dtls', 'sctp', 'data-channel'],
  },
  closing: {
    ...inChapter,
    scenarios: ['close'],
    machines: ['signaling', 'connection', 'dtls', 'data-channel'],
  },
} as const satisfies LiveFigures;
