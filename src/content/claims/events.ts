import { both, measured, says, type Claims } from './types.ts';

/** What chapter 4 claims. A table. */
export const EVENTS = {
  // How events come
  'events-are-not-kept': measured,
  'state-events-empty': measured,

  // icecandidate
  'candidates-after-set': both('setLocalDescription'),
  'candidate-is-a-line': both('iceCandidate'),
  'host-behind-mdns': measured,
  'null-is-the-end': both('iceCandidateEvent'),
  'candidate-json': both('iceCandidate'),
  'prflx-untold': both('candidateTypes'),
  'server-error-told': both('iceCandidateError'),
  'server-error-numbers': says('iceCandidateError'),
  'server-error-is-no-failure': measured,
  'error-text-chromium': measured,
  'error-text-firefox': measured,

  // track
  'track-event-each': both('trackEvent'),
  'track-before-promise': both('trackEvent'),
  'track-handler-late': measured,
  'remote-label': both('remoteTrack'),
  'track-begins-muted': both('remoteTrack'),
  'no-stream-no-streams': both('trackEvent'),
  'same-stream-reloads': measured,
  'track-told-again': both('trackEvent'),
  'own-switch': measured,
  'enabled-is-private': measured,
  'stop-is-private': measured,
  'removed-track-mutes': both('mutedTrack'),
  'stopped-transceiver-ends': measured,
  'own-close-ends': measured,
  'remote-close-freezes': measured,

  // icegatheringstatechange
  'description-collects': measured,

  // signalingstatechange
  'no-change-no-event': measured,
  'rollback-is-told': measured,

  // negotiationneeded
  'needed-by': both('negotiationNeeded'),
  'not-needed-by': both('negotiationNeeded'),
  'needed-once': both('negotiationNeeded'),
  'needed-in-stable': both('negotiationNeeded'),
  'needed-in-a-task': both('negotiationNeeded'),
  'needed-not-repeated': both('negotiationNeeded'),
  'offered-at-once-not-asked': both('negotiationNeeded'),
  'answer-needs-no-offer': both('negotiationNeeded'),
  'nothing-needed-at-first': measured,
  'naive-offers-collide': measured,

  // datachannel
  'channel-told-to-other': both('dataChannelEvent'),
  'channel-open-in-event': measured,
  'onopen-in-event': both('dataChannelEvent'),
  'channel-options-arrive': both('dataChannelEvent'),
  'negotiated-untold': both('createDataChannel'),
  'negotiated-needs-id': both('createDataChannel'),
  'binary-is-arraybuffer': both('binaryType'),
  'channel-after-transport': both('dataChannelEvent'),
  'channel-close-told': measured,

  // The order of events
  'order-of-an-offer': measured,
  'order-of-an-answer': measured,
} as const satisfies Claims;
