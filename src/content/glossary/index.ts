import { API } from './api.ts';
import { COMMON } from './common.ts';
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
import type { Term } from './types.ts';
import { WIRE } from './wire.ts';

const terms = {
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
  ...COMMON,
  ...API,
  ...WIRE,
};

/** Names one term: its anchor in the glossary, and what a text calls it by. */
export type TermId = keyof typeof terms;

/** Every term of the book, in the order in which they are met. */
export const TERMS: Readonly<Record<TermId, Term>> = terms;

/** Ids of the terms, in the same order. */
export const TERM_IDS = Object.keys(terms) as readonly TermId[];
