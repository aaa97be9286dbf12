import type { ScenarioId } from '../../lib/sources/scenarios/catalog.ts';
import type { MachineId } from '../../lib/trace/states.ts';
import type { PictureId } from '../ui/scope.types.ts';

/** A live figure of a page. */
export interface LiveFigure {
  /** In the order of the menu; the first is chosen. */
  readonly scenarios: readonly ScenarioId[];
  /** Whose diagrams it shows. */
  readonly machines: readonly MachineId[];
  /** Other views of the same run. */
  readonly pictures: readonly PictureId[];
  /** `full` sets the first picture beside the others, where the page has room for it. */
  readonly size: 'compact' | 'full';
}

const inChapter = {
  pictures: ['changes', 'sequence', 'timeline', 'transcript'],
  size: 'compact',
} as const;

/** Every live figure, free of language. A chapter names one by its key. A table. */
export const LIVE_FIGURES = {
  home: {
    scenarios: ['connect'],
    machines: ['signaling', 'ice-gathering', 'ice-connection', 'connection'],
    pictures: ['sequence', 'changes', 'timeline', 'candidates', 'transcript'],
    size: 'full',
  },
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
} as const satisfies Readonly<Record<string, LiveFigure>>;

/** Names one live figure. */
export type LiveFigureId = keyof typeof LIVE_FIGURES;
