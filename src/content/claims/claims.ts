import { CONFIGURATION } from './configuration.ts';
import { DATA_CHANNELS } from './data-channels.ts';
import { DEBUGGING } from './debugging.ts';
import { ERRORS } from './errors.ts';
import { EVENTS } from './events.ts';
import { FULL_APP } from './full-app.ts';
import { INTRODUCTION } from './introduction.ts';
import { MEDIA } from './media.ts';
import { NEGOTIATION } from './negotiation.ts';
import { PATTERNS } from './patterns.ts';
import { PERFORMANCE } from './performance.ts';
import { STATES } from './states.ts';
import { SUMMARY } from './summary.ts';
import { TRACKS } from './tracks.ts';
import type { Claims } from './types.ts';

/** Every claim of the book, free of language: a text marks a sentence by the id. */
export const CLAIMS = {
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
} as const satisfies Claims;

/** Names one claim; also the value of `data-claim` in the pages. */
export type ClaimId = keyof typeof CLAIMS;
