import { both, measured, type Claims } from './types.ts';

/** What chapter 11 claims. A table. */
export const FULL_APP = {
  'answer-fills-sections': both('setRemoteDescription'),
  'track-later-no-exchange': both('replaceTrack'),
  'offer-again-is-answered': measured,
  'restart-waits-for-the-answer': both('restartIce'),
} as const satisfies Claims;
