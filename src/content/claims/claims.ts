import { CONFIGURATION } from './configuration.ts';
import { EVENTS } from './events.ts';
import { INTRODUCTION } from './introduction.ts';
import { NEGOTIATION } from './negotiation.ts';
import { STATES } from './states.ts';
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
} as const satisfies Claims;

/** Names one claim; also the value of `data-claim` in the pages. */
export type ClaimId = keyof typeof CLAIMS;
