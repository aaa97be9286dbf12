import { both, measured, type Claims } from './types.ts';

/** What chapter 3, first half claims. A table. */
export const NEGOTIATION = {
  // createOffer()
  'offer-is-plain': measured,
  'offer-follows-content': measured,
  'create-offer-wrong-state': both('createOffer'),
  'create-offer-closed': both('createOffer'),
  'offer-to-receive-adds': both('offerToReceive'),
  'answerer-may-offer': measured,

  // createAnswer()
  'create-answer-wrong-state': both('createAnswer'),
  'create-answer-closed': both('createAnswer'),
  'answer-takes-tracks': measured,
  'late-track-negotiates': measured,

  // setLocalDescription()
  'parameterless-knows': both('setLocalDescription'),
  'raced-offer-refused': both('perfectNegotiation'),
  'set-local-closed': both('setLocalDescription'),
  'stale-offer-refused': both('setLocalDescription'),
  'munging-accepted': measured,
  'pending-then-current': both('descriptions'),
  'local-description-grows': both('descriptions'),

  // setRemoteDescription()
  'set-remote-closed': both('setRemoteDescription'),
  'answer-in-stable-refused': both('setRemoteDescription'),
  'offer-replaces-offer': measured,
  'bad-sdp-refused': measured,
  'cut-sdp-chromium': measured,
  'cut-sdp-firefox': measured,
  'no-type-chromium': measured,
  'no-type-firefox': measured,
  'not-cloneable': measured,

  // addIceCandidate()
  'candidate-too-early': both('addIceCandidate'),
  'early-candidates-lost': measured,
  'queue-keeps-candidates': measured,
  'calls-are-chained': both('addIceCandidate'),
  'end-is-welcome': both('addIceCandidate'),
  'end-early-chromium': measured,
  'end-early-firefox': measured,
  'candidate-without-section': both('addIceCandidate'),
  'candidate-wrong-section': both('addIceCandidate'),
  'candidate-garbage-chromium': both('addIceCandidate'),
  'candidate-garbage-firefox': measured,
  'foreign-ufrag-chromium': measured,
  'foreign-ufrag-firefox': measured,
  'add-candidate-closed': both('addIceCandidate'),
} as const satisfies Claims;
