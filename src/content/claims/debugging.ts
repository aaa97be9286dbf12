import { both, measured, type Claims } from './types.ts';

/** What chapter 9 claims. A table. */
export const DEBUGGING = {
  // The browser's own page
  'internals-before-chromium': measured,
  'internals-after-chromium': measured,
  'internals-statistics-chromium': measured,
  'internals-closed-chromium': measured,

  // Statistics
  'inbound-comes-with-packets': measured,
  'outbound-knows-no-loss': both('outboundRtp'),
  'loss-told-by-the-other': both('remoteInboundRtp'),
  'told-later': measured,
  'frames-absent-chromium': measured,
  'frames-absent-firefox': measured,
  'limitation-chromium': both('qualityLimitation'),
  'limitation-firefox': measured,
  'freezes-counted': both('freeze'),
  'gaps-counted': both('inboundRtp'),
  'pair-counts-anew': measured,

  // Quality
  'lost-stays-lost': both('receivedRtp'),
  'calm-needs-little': measured,
  'entry-each-stream': both('inboundRtp'),
  'no-picture-no-entry': measured,

  // From symptom to cause
  'untold-no-remote': measured,
  'unanswered-pairs': measured,
  'mistaken-dtls': measured,
  'unheard-arrives': measured,
  'channel-without-section': measured,
  'held-back-loses-nothing': measured,
} as const satisfies Claims;
