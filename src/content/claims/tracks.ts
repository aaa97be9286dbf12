import { both, measured, type Claims } from './types.ts';

/** What chapter 3, second half claims. A table. */
export const TRACKS = {
  // addTrack()
  'track-once': both('addTrack'),
  'track-elsewhere': measured,
  'add-track-closed': both('addTrack'),
  'transport-comes-later': both('addTrack'),
  'offered-place-is-used': both('addTrack'),
  'no-stream-no-streams': both('trackEvent'),

  // removeTrack()
  'sender-stays': both('removeTrack'),
  'removed-direction': both('removeTrack'),
  'removed-is-live': measured,
  'added-again-is-new': both('addTrack'),
  'far-track-goes-quiet': measured,
  'remove-takes-a-sender': measured,
  'remove-foreign-sender': both('removeTrack'),
  'remove-twice': measured,
  'remove-closed': both('removeTrack'),
  'off-still-sends': measured,
  'disabled-not-muted': measured,
  'null-sends-nothing': both('replaceTrack'),
  'replace-other-kind': both('replaceTrack'),

  // getSenders(), getReceivers(), getTransceivers()
  'answerer-has-senders': both('getSenders'),
  'fresh-has-none': measured,
  'receiver-before-exchange': both('getReceivers'),
  'lists-are-copies': measured,
  'unmuted-by-media': measured,
  'frozen-not-muted': measured,
  'mid-comes-with-exchange': both('transceiver'),
  'stop-is-final': both('transceiver'),
  'lists-closed-chromium': measured,
  'lists-closed-firefox': both('getSenders'),
  'direction-is-a-wish': both('transceiver'),
  'stopped-leaves-the-list': both('getTransceivers'),

  // getStats()
  'stats-like-a-map': measured,
  'stats-is-a-snapshot': measured,
  'stats-closed-chromium': measured,
  'stats-closed-firefox': measured,
  'stats-by-sender': both('getStats'),
  'stats-unknown-track': both('getStats'),
  'stats-after-close': measured,
  'transport-names-the-pair': measured,
  'stats-address-chromium': measured,
  'stats-address-firefox': measured,

  // close()
  'close-at-once': both('close'),
  'close-twice': both('close'),
  'closed-refuses': measured,
  'close-ends-receivers': measured,
  'close-lags': measured,

  // restartIce()
  'restart-asks-only': both('restartIce'),
  'restart-new-credentials': both('restartIce'),
  'restart-keeps-the-rest': measured,
  'restart-survives-rollback': both('restartIce'),
  'restart-option': measured,
  'restart-option-lost': measured,
  'restart-closed': measured,
  'restart-any-state': both('restartIce'),
  'restart-option-refused': both('createOffer'),
  'servers-alone-do-nothing': measured,
  'restart-fresh-chromium': measured,
  'restart-fresh-firefox': measured,
} as const satisfies Claims;
