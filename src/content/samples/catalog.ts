import { sample as minimalPair } from './minimal-pair/sample.ts';
import type { Sample } from './types.ts';

/** Ids of the samples, in the order in which they are listed. */
export const SAMPLE_IDS = ['minimal-pair'] as const;

/** Name of a sample: of its folder, in addresses, of drafts, in `data-sample`. */
export type SampleId = (typeof SAMPLE_IDS)[number];

/** Every sample, without its code: that is in `texts.ts`, for the build. */
export const SAMPLES: Readonly<Record<SampleId, Sample>> = {
  'minimal-pair': minimalPair,
};
