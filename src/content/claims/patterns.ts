import { both, measured, says, type Claims } from './types.ts';

/** What chapter 8 claims. A table. */
export const PATTERNS = {
  // who begins
  'first-offer-gone-chromium': measured,
  'first-offer-kept-firefox': measured,
  'answer-being-set': both('perfectNegotiation'),

  // mesh
  'one-answer-only': both('setRemoteDescription'),
  'one-track-many': measured,
  'closing-one-leaves-others': measured,

  // sfu
  'forwarded-arrives': measured,
  'page-encodes-anew': measured,
  'sfu-does-not-decode': says('middleboxes'),

  // element
  'no-small-playsinline': measured,
  'plays-inline-chromium': measured,
  'plays-inline-firefox': measured,
} as const satisfies Claims;
