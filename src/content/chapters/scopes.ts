import type { ScenarioId } from '../../lib/sources/scenarios/catalog.ts';
import type { MachineId } from '../../lib/trace/states.ts';

/** A live figure of a page: which scenarios it offers, the first one first, and whose diagrams it shows. */
export interface LiveFigure {
  readonly scenarios: readonly ScenarioId[];
  readonly machines: readonly MachineId[];
}

/** Every live figure, free of language. A chapter names one by its key. */
export const LIVE_FIGURES = {
  home: {
    scenarios: ['connect'],
    machines: ['signaling', 'ice-gathering', 'ice-connection', 'connection'],
  },
  overview: {
    scenarios: ['connect', 'media'],
    machines: ['signaling', 'ice-gathering', 'ice-connection', 'connection'],
  },
  connection: {
    scenarios: ['unreachable', 'lost-peer', 'dtls-failed'],
    machines: ['connection', 'ice-connection', 'dtls'],
  },
  signaling: {
    scenarios: ['renegotiation', 'explicit-rollback', 'implicit-rollback', 'provisional-answer'],
    machines: ['signaling'],
  },
  'ice-gathering': {
    scenarios: ['ice-restart', 'explicit-rollback'],
    machines: ['ice-gathering'],
  },
  'ice-connection': {
    scenarios: ['lost-peer', 'unreachable', 'ice-restart'],
    machines: ['ice-connection', 'connection'],
  },
  transports: {
    scenarios: ['late-channel', 'media', 'dtls-failed'],
    machines: ['ice-transport', 'dtls', 'sctp', 'data-channel'],
  },
  closing: {
    scenarios: ['close'],
    machines: ['signaling', 'connection', 'dtls', 'data-channel'],
  },
} as const satisfies Readonly<Record<string, LiveFigure>>;

/** Names one live figure. */
export type LiveFigureId = keyof typeof LIVE_FIGURES;
