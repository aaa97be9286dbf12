import { both, measured, says, type Claims } from './types.ts';

/** What chapter 5 claims. A table. */
export const STATES = {
  // Overview
  'connecting-may-lag': measured,
  'connection-combines': both('connection'),
  'initial-no-event': measured,

  // connectionState
  'connecting-to-failed': both('connection'),
  'silence-disconnects': both('ice'),
  'recovery-direct': says('ice'),
  'failed-restarts': both('ice'),
  'failed-stays': says('connection'),
  'disconnected-is-passive': measured,
  'failed-keeps': measured,
  'dtls-failure-final': measured,
  'loss-times-chromium': measured,
  'loss-times-firefox': measured,
  'unreachable-chromium': measured,
  'unreachable-firefox': measured,
  'no-candidates-chromium': measured,
  'no-candidates-firefox': measured,
  'channel-survives-chromium': measured,
  'channel-lost-firefox': measured,

  // signalingState
  'create-offer-changes-nothing': both('signaling'),
  'gathering-starts-with-sld': both('setLocalDescription'),
  'have-remote-offer-is-applied': both('signaling'),
  'create-answer-changes-nothing': both('signaling'),
  'event-before-promise': both('setLocalDescription'),
  'stable-is-initial': both('signaling'),
  'renegotiation-stays-up': measured,
  'renegotiation-chromium': measured,
  'renegotiation-firefox': measured,
  'implicit-rollback': both('setRemoteDescription'),
  'double-rollback-refused': measured,
  'explicit-rollback': both('rollback'),
  'rollback-in-stable': both('rollback'),
  'pranswer-by-hand': says('pranswer'),
  'rollback-chromium': measured,
  'rollback-firefox': measured,
  'pranswer-chromium': measured,
  'pranswer-firefox': measured,

  // iceGatheringState
  'gathering-again': both('gathering'),
  'gathering-back-to-new': measured,
  'connected-while-gathering': measured,
  'silent-server': measured,
  'empty-offer-gathers-nothing': measured,
  'end-of-candidates-chromium': measured,
  'end-of-candidates-firefox': measured,

  // iceConnectionState
  'ice-connected-to-disconnected': both('ice'),
  'ice-recovers': says('ice'),
  'ice-checking-gives-up': both('ice'),
  'ice-restart-checks': both('ice'),
  'silence-is-judged': says('ice'),
  'ice-failed-chromium': measured,
  'completed-optional': says('ice'),
  'completed-never-seen': measured,
  'ice-failed-firefox': measured,
  'restart-live-chromium': measured,
  'restart-live-firefox': measured,

  // Transports
  'transports-come-late': measured,
  'transport-order': measured,
  'bundle-closes': measured,
  'fingerprint-mismatch': measured,
  'first-channel-negotiates': measured,
  'second-channel-does-not': measured,

  // Closing
  'close-fires-nothing': both('close'),
  'close-keeps-camera': measured,
  'close-seen-by-a': measured,
  'never-closed-remotely': both('connection'),
  'close-channel-chromium': measured,
  'close-channel-firefox': measured,
  'close-times-chromium': measured,
  'close-times-firefox': measured,
} as const satisfies Claims;
