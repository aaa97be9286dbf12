import { CONFIGURATION } from './listed/configuration.ts';
import { DATA_CHANNELS } from './listed/data-channels.ts';
import { DEBUGGING } from './listed/debugging.ts';
import { ERRORS } from './listed/errors.ts';
import { EVENTS } from './listed/events.ts';
import { FULL_APP } from './listed/full-app.ts';
import { INTRODUCTION } from './listed/introduction.ts';
import { MEDIA } from './listed/media.ts';
import { NEGOTIATION } from './listed/negotiation.ts';
import { PATTERNS } from './listed/patterns.ts';
import { PERFORMANCE } from './listed/performance.ts';
import { SUMMARY } from './listed/summary.ts';
import { TRACKS } from './listed/tracks.ts';
import type { Sample } from './types.ts';

const listed = {
  ...INTRODUCTION,
  ...CONFIGURATION,
  ...NEGOTIATION,
  ...TRACKS,
  ...EVENTS,
  ...MEDIA,
  ...DATA_CHANNELS,
  ...PATTERNS,
  ...DEBUGGING,
  ...SUMMARY,
  ...FULL_APP,
  ...ERRORS,
  ...PERFORMANCE,
} as const;

/** Name of a sample: of its folder, in addresses, of drafts, in `data-sample`. */
export type SampleId = keyof typeof listed;

/** Every sample, without its code: that is in `texts.ts`, for the build. */
export const SAMPLES: Readonly<Record<SampleId, Sample>> = listed;

/** Ids of the samples, in the order of the book, in which they are listed. */
export const SAMPLE_IDS = Object.keys(listed) as readonly SampleId[];
