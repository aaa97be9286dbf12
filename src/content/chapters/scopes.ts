import { CONFIGURATION } from './figures/configuration.ts';
import { DATA_CHANNELS } from './figures/data-channels.ts';
import { DEBUGGING } from './figures/debugging.ts';
import { ERRORS } from './figures/errors.ts';
import { EVENTS } from './figures/events.ts';
import { FULL_APP } from './figures/full-app.ts';
import { INTRODUCTION } from './figures/introduction.ts';
import { MEDIA } from './figures/media.ts';
import { NEGOTIATION } from './figures/negotiation.ts';
import { PATTERNS } from './figures/patterns.ts';
import { PERFORMANCE } from './figures/performance.ts';
import { STATES } from './figures/states.ts';
import { SUMMARY } from './figures/summary.ts';
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
  ...MEDIA,
  ...DATA_CHANNELS,
  ...PATTERNS,
  ...DEBUGGING,
  ...SUMMARY,
  ...FULL_APP,
  ...ERRORS,
  ...PERFORMANCE,
} as const satisfies LiveFigures;

/** Names one live figure. */
export type LiveFigureId = keyof typeof LIVE_FIGURES;
