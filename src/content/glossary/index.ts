import { COMMON } from './common.ts';
import { CONFIGURATION } from './configuration.ts';
import { EVENTS } from './events.ts';
import { INTRODUCTION } from './introduction.ts';
import { NEGOTIATION } from './negotiation.ts';
import { STATES } from './states.ts';
import { TRACKS } from './tracks.ts';
import type { Term } from './types.ts';

const terms = {
  ...INTRODUCTION,
  ...CONFIGURATION,
  ...NEGOTIATION,
  ...TRACKS,
  ...EVENTS,
  ...STATES,
  ...COMMON,
};

/** Names one term: its anchor in the glossary, and what a text calls it by. */
export type TermId = keyof typeof terms;

/** Every term of the book, in the order in which they are met. */
export const TERMS: Readonly<Record<TermId, Term>> = terms;
