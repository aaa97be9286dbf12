import { both, measured, type Claims } from './types.ts';

/** What chapter 4 claims. A table. */
export const EVENTS = {
  // icecandidate
  'candidates-after-set': both('setLocalDescription'),
  'candidate-is-a-line': both('iceCandidate'),
  'host-behind-mdns': measured,
  'null-is-the-end': both('iceCandidateEvent'),

  // track
  'track-event-each': both('trackEvent'),
  'track-before-promise': both('trackEvent'),
  'track-handler-late': measured,
  'remote-label': both('remoteTrack'),
  'track-begins-muted': both('remoteTrack'),
  'no-stream-no-streams': both('trackEvent'),
  'enabled-is-private': measured,
  'stop-is-private': measured,
  'removed-track-mutes': both('mutedTrack'),
  'stopped-transceiver-ends': measured,
  'own-close-ends': measured,
  'remote-close-freezes': measured,

  // signalingstatechange
  'no-change-no-event': measured,
  'rollback-is-told': measured,

  // negotiationneeded
  'needed-by': both('negotiationNeeded'),
  'not-needed-by': both('negotiationNeeded'),
  'needed-once': both('negotiationNeeded'),
  'needed-in-stable': both('negotiationNeeded'),
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
} as const satisfies Claims;
