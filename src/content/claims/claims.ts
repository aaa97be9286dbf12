/** How a claim is known. At least one of the two. */
export interface Claim {
  /** A place of a specification that says so. */
  readonly spec?: SpecPlace;
  /** `true`: `tests/browser/engines/claims*.test.ts` checks it in real browsers, by its id. */
  readonly measured?: true;
}

/** Places of the specifications that claims rest on: the number a reader sees, and the anchor. */
export const SPEC_PLACES = {
  signaling: { section: '§4.3.1', anchor: 'rtcsignalingstate-enum' },
  gathering: { section: '§4.3.2', anchor: 'rtcicegatheringstate-enum' },
  connection: { section: '§4.3.3', anchor: 'rtcpeerconnectionstate-enum' },
  ice: { section: '§5.6.6', anchor: 'rtcicetransportstate' },
  setLocalDescription: { section: '§4.4.2', anchor: 'dom-peerconnection-setlocaldescription' },
  setRemoteDescription: { section: '§4.4.2', anchor: 'dom-peerconnection-setremotedescription' },
  close: { section: '§4.4.2', anchor: 'dom-rtcpeerconnection-close' },
  rollback: { section: 'RFC 9429 §4.1.10.2', anchor: 'rfc9429#section-4.1.10.2' },
  pranswer: { section: 'RFC 9429 §4.1.10.1', anchor: 'rfc9429#section-4.1.10.1' },
} as const satisfies Readonly<
  Record<string, { readonly section: string; readonly anchor: string }>
>;

type SpecPlace = keyof typeof SPEC_PLACES;

const measured = { measured: true } as const;
const both = <P extends SpecPlace>(spec: P) => ({ spec, measured: true }) as const;
const says = <P extends SpecPlace>(spec: P) => ({ spec }) as const;

/** Every claim of the chapters, free of language: a text marks a sentence by the id. A table. */
export const CLAIMS = {
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
} as const satisfies Readonly<Record<string, Claim>>;

/** Names one claim; also the value of `data-claim` in the pages. */
export type ClaimId = keyof typeof CLAIMS;
