import { CONFIGURATION } from './figures/configuration.ts';
import { EVENTS } from './figures/events.ts';
import { INTRODUCTION } from './figures/introduction.ts';
import { NEGOTIATION } from './figures/negotiation.ts';
import { STATES } from './figures/states.ts';
import { TRACKS } from './figures/tracks.ts';
import type { LiveFigures } from './figures/types.ts';

/** Every live figure, free of language. A page names one by its key. */
export const LIVE_FIGURES = {
  home: {
    scenarios: ['connect'],
    machines: ['signaling', 'ice-gathering', 'ice-connection', 'connection'],
    pictures: ['sequence', 'changes', 'timeline', 'candidates', 'transcript'],
    size: 'full',
  },
  ...INTRODUCTION,
  ...CONFIGURATION,
  ...NEGOTIATION,
  ...TRACKS,
  ...EVENTS,
  ...STATES,
} as const satisfies LiveFigures;

/** Names one live figure. */
export type LiveFigureId = keyof typeof LIVE_FIGURES;
