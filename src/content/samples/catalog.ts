import { sample as addIceCandidate } from './add-ice-candidate/sample.ts';
import { sample as addTrack } from './add-track/sample.ts';
import { sample as close } from './close/sample.ts';
import { sample as createAnswer } from './create-answer/sample.ts';
import { sample as createOffer } from './create-offer/sample.ts';
import { sample as dataChannel } from './data-channel/sample.ts';
import { sample as getStats } from './get-stats/sample.ts';
import { sample as minimalPair } from './minimal-pair/sample.ts';
import { sample as perfectNegotiation } from './perfect-negotiation/sample.ts';
import { sample as restartIce } from './restart-ice/sample.ts';
import { sample as setLocalDescription } from './set-local-description/sample.ts';
import { sample as setRemoteDescription } from './set-remote-description/sample.ts';
import type { Sample } from './types.ts';

/** Ids of the samples, in the order in which they are listed. */
export const SAMPLE_IDS = [
  'minimal-pair',
  'create-offer',
  'create-answer',
  'set-local-description',
  'set-remote-description',
  'add-ice-candidate',
  'add-track',
  'data-channel',
  'get-stats',
  'restart-ice',
  'perfect-negotiation',
  'close',
] as const;

/** Name of a sample: of its folder, in addresses, of drafts, in `data-sample`. */
export type SampleId = (typeof SAMPLE_IDS)[number];

/** Every sample, without its code: that is in `texts.ts`, for the build. */
export const SAMPLES: Readonly<Record<SampleId, Sample>> = {
  'minimal-pair': minimalPair,
  'create-offer': createOffer,
  'create-answer': createAnswer,
  'set-local-description': setLocalDescription,
  'set-remote-description': setRemoteDescription,
  'add-ice-candidate': addIceCandidate,
  'add-track': addTrack,
  'data-channel': dataChannel,
  'get-stats': getStats,
  'restart-ice': restartIce,
  'perfect-negotiation': perfectNegotiation,
  close,
};
