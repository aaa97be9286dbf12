import { CONFIGURATION } from './listed/configuration.ts';
import { EVENTS } from './listed/events.ts';
import { INTRODUCTION } from './listed/introduction.ts';
import { NEGOTIATION } from './listed/negotiation.ts';
import { TRACKS } from './listed/tracks.ts';
import type { Sample } from './types.ts';

const listed = { ...INTRODUCTION, ...CONFIGURATION, ...NEGOTIATION, ...TRACKS, ...EVENTS } as const;

/** Name of a sample: of its folder, in addresses, of drafts, in `data-sample`. */
export type SampleId = keyof typeof listed;

/** Every sample, without its code: that is in `texts.ts`, for the build. */
export const SAMPLES: Readonly<Record<SampleId, Sample>> = listed;

/** Ids of the samples, in the order of the book, in which they are listed. */
export const SAMPLE_IDS = Object.keys(listed) as readonly SampleId[];
