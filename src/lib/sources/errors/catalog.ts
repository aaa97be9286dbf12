/** Every error of the list: where it belongs and what is expected of it. A table; its words stand in `content/ui/errors`. */
import type { EngineId } from '../pair/types.ts';

/** Groups, in the order of the chapter. */
export const ERROR_GROUPS = [
  'configuration',
  'negotiation',
  'tracks',
  'ice',
  'devices',
  'channels',
  'closed',
] as const;

/** Names a group. */
export type ErrorGroup = (typeof ERROR_GROUPS)[number];

/** How a reader's program comes to know: a call throws, its promise rejects, an event, a state, or not at all. */
export type ErrorWay = 'throws' | 'rejects' | 'event' | 'state' | 'silence';

/** What is known of an entry before it has run. */
export interface ErrorEntry {
  readonly group: ErrorGroup;
  readonly way: ErrorWay;
  /** What is called, as one types it: `addIceCandidate`. */
  readonly method: string;
  /** `nameOf` what comes, in each engine. */
  readonly comes: string | Readonly<Record<EngineId, string>>;
  /** Section of the book that explains it, as `chapter/#heading`. */
  readonly section: string;
  /** The fault of the faults lab that shows what comes of it. */
  readonly fault?: string;
  /** `asks`: the browser may ask the reader. `has`: it comes only where there is a camera and a microphone. */
  readonly device?: 'asks' | 'has';
  /** It cannot be made in a page, or had better not be: what came of it was recorded. */
  readonly isRecorded?: true;
}

/** What differs. */
const either = (chromium: string, firefox: string) => ({ chromium, firefox });

export const ERROR_ENTRIES = {
  'bad-server-url': {
    group: 'configuration',
    way: 'throws',
    method: 'RTCPeerConnection',
    comes: 'SyntaxError',
    section: 'configuration/#stun',
  },
  'turn-without-credential': {
    group: 'configuration',
    way: 'throws',
    method: 'RTCPeerConnection',
    comes: 'InvalidAccessError',
    section: 'configuration/#stun-and-turn',
  },
  'bad-policy-value': {
    group: 'configuration',
    way: 'throws',
    method: 'RTCPeerConnection',
    comes: 'TypeError',
    section: 'configuration/#options',
  },
  'configuration-fixed': {
    group: 'configuration',
    way: 'throws',
    method: 'setConfiguration',
    comes: 'InvalidModificationError',
    section: 'configuration/#changing',
  },
  'certificate-algorithm': {
    group: 'configuration',
    way: 'rejects',
    method: 'generateCertificate',
    comes: 'NotSupportedError',
    section: 'configuration/#certificates',
  },

  'answer-unasked': {
    group: 'negotiation',
    way: 'rejects',
    method: 'setRemoteDescription',
    comes: 'InvalidStateError',
    section: 'methods/#set-remote-description',
    fault: 'answer-twice',
  },
  'answer-without-offer': {
    group: 'negotiation',
    way: 'rejects',
    method: 'createAnswer',
    comes: 'InvalidStateError',
    section: 'methods/#create-answer',
  },
  'offer-on-offer': {
    group: 'negotiation',
    way: 'rejects',
    method: 'createOffer',
    comes: 'InvalidStateError',
    section: 'methods/#create-offer',
  },
  'offers-crossed': {
    group: 'negotiation',
    way: 'rejects',
    method: 'setLocalDescription',
    comes: 'InvalidStateError',
    section: 'states/#glare',
    fault: 'glare',
  },
  'rollback-in-stable': {
    group: 'negotiation',
    way: 'rejects',
    method: 'setLocalDescription',
    comes: 'InvalidStateError',
    section: 'states/#rollback',
    fault: 'rollback',
  },
  'provisional-answer': {
    group: 'negotiation',
    way: 'rejects',
    method: 'setLocalDescription',
    comes: either('signalingState: have-local-pranswer', 'NotSupportedError'),
    section: 'states/#pranswer',
  },
  'foreign-offer': {
    group: 'negotiation',
    way: 'rejects',
    method: 'setLocalDescription',
    comes: 'InvalidModificationError',
    section: 'methods/#set-local-description',
    fault: 'munged-lines',
  },
  'not-sdp': {
    group: 'negotiation',
    way: 'rejects',
    method: 'setRemoteDescription',
    comes: 'OperationError',
    section: 'methods/#set-remote-description',
  },
  'description-without-type': {
    group: 'negotiation',
    way: 'rejects',
    method: 'setRemoteDescription',
    comes: either('OperationError', 'TypeError'),
    section: 'methods/#set-remote-description',
  },
  'unknown-type': {
    group: 'negotiation',
    way: 'rejects',
    method: 'setRemoteDescription',
    comes: 'TypeError',
    section: 'methods/#set-remote-description',
  },
  'no-fingerprint': {
    group: 'negotiation',
    way: 'rejects',
    method: 'setRemoteDescription',
    comes: 'InvalidAccessError',
    section: 'methods/#set-remote-description',
    fault: 'munged-lines',
  },
  'answer-of-another': {
    group: 'negotiation',
    way: 'rejects',
    method: 'setRemoteDescription',
    comes: 'InvalidAccessError',
    section: 'methods/#set-remote-description',
    fault: 'munged-lines',
  },
  'candidate-too-early': {
    group: 'negotiation',
    way: 'rejects',
    method: 'addIceCandidate',
    comes: 'InvalidStateError',
    section: 'methods/#add-ice-candidate',
    fault: 'early-candidate',
  },
  'candidate-without-place': {
    group: 'negotiation',
    way: 'rejects',
    method: 'addIceCandidate',
    comes: 'TypeError',
    section: 'methods/#add-ice-candidate',
  },
  'candidate-of-another': {
    group: 'negotiation',
    way: 'rejects',
    method: 'addIceCandidate',
    comes: 'OperationError',
    section: 'methods/#add-ice-candidate',
  },
  'not-cloneable': {
    group: 'negotiation',
    way: 'throws',
    method: 'postMessage',
    comes: 'DataCloneError',
    section: 'events/#icecandidate',
  },
  'forgotten-await': {
    group: 'negotiation',
    way: 'event',
    method: 'createAnswer',
    comes: 'unhandledrejection',
    section: 'errors/#ways',
  },

  'same-track-twice': {
    group: 'tracks',
    way: 'throws',
    method: 'addTrack',
    comes: 'InvalidAccessError',
    section: 'methods/#add-track',
    fault: 'same-track-twice',
  },
  'foreign-sender': {
    group: 'tracks',
    way: 'throws',
    method: 'removeTrack',
    comes: 'InvalidAccessError',
    section: 'methods/#remove-track',
  },
  'other-kind': {
    group: 'tracks',
    way: 'rejects',
    method: 'replaceTrack',
    comes: 'TypeError',
    section: 'methods/#get-senders',
  },
  'unknown-kind': {
    group: 'tracks',
    way: 'throws',
    method: 'addTransceiver',
    comes: 'TypeError',
    section: 'methods/#get-transceivers',
  },
  'stopped-transceiver': {
    group: 'tracks',
    way: 'throws',
    method: 'direction',
    comes: 'InvalidStateError',
    section: 'methods/#get-transceivers',
  },
  'unknown-codec': {
    group: 'tracks',
    way: 'throws',
    method: 'setCodecPreferences',
    comes: 'InvalidModificationError',
    section: 'methods/#get-transceivers',
  },
  'parameters-twice': {
    group: 'tracks',
    way: 'rejects',
    method: 'setParameters',
    comes: either('InvalidStateError', 'encodings: 1'),
    section: 'methods/#get-senders',
  },
  'encodings-changed': {
    group: 'tracks',
    way: 'rejects',
    method: 'setParameters',
    comes: either('InvalidModificationError', 'encodings: 2'),
    section: 'methods/#get-senders',
  },
  'out-of-range': {
    group: 'tracks',
    way: 'throws',
    method: 'addTransceiver',
    comes: 'RangeError',
    section: 'methods/#get-transceivers',
  },
  'dtmf-too-early': {
    group: 'tracks',
    way: 'throws',
    method: 'insertDTMF',
    comes: 'InvalidStateError',
    section: 'methods/#get-senders',
  },

  'server-unreachable': {
    group: 'ice',
    way: 'event',
    method: 'icecandidateerror',
    comes: 'icecandidateerror',
    section: 'events/#icecandidateerror',
  },
  'wrong-account': {
    group: 'ice',
    way: 'event',
    method: 'icecandidateerror',
    comes: 'icecandidateerror',
    section: 'events/#icecandidateerror',
    isRecorded: true,
  },
  'no-candidates': {
    group: 'ice',
    way: 'silence',
    method: 'iceConnectionState',
    comes: 'iceConnectionState: new',
    section: 'states/#ice-connection-state',
    fault: 'no-candidates',
  },
  'leads-nowhere': {
    group: 'ice',
    way: 'state',
    method: 'iceConnectionState',
    comes: 'iceConnectionState: checking',
    section: 'states/#ice-connection-state',
    fault: 'unreachable',
  },
  'relay-without-turn': {
    group: 'ice',
    way: 'silence',
    method: 'icecandidate',
    comes: 'firstCandidate: none',
    section: 'configuration/#relay-only',
    fault: 'relay-only',
  },
  'wrong-fingerprint': {
    group: 'ice',
    way: 'state',
    method: 'connectionState',
    comes: 'connectionState: failed',
    section: 'states/#transports',
    fault: 'munged-fingerprint',
  },

  'nothing-asked-for': {
    group: 'devices',
    way: 'rejects',
    method: 'getUserMedia',
    comes: 'TypeError',
    section: 'errors/#device-errors',
  },
  'no-device': {
    group: 'devices',
    way: 'rejects',
    method: 'getUserMedia',
    comes: 'NotFoundError',
    section: 'errors/#device-errors',
    device: 'asks',
  },
  'device-by-old-id': {
    group: 'devices',
    way: 'rejects',
    method: 'getUserMedia',
    comes: 'OverconstrainedError',
    section: 'errors/#device-errors',
    device: 'has',
  },
  'not-allowed': {
    group: 'devices',
    way: 'rejects',
    method: 'getUserMedia',
    comes: 'NotAllowedError',
    section: 'errors/#device-errors',
    device: 'has',
  },
  'screen-refused': {
    group: 'devices',
    way: 'rejects',
    method: 'getDisplayMedia',
    comes: either('NotAllowedError', 'InvalidStateError'),
    section: 'errors/#device-errors',
  },

  'send-too-early': {
    group: 'channels',
    way: 'throws',
    method: 'send',
    comes: 'InvalidStateError',
    section: 'errors/#channel-errors',
  },
  'both-limits': {
    group: 'channels',
    way: 'throws',
    method: 'createDataChannel',
    comes: 'TypeError',
    section: 'errors/#channel-errors',
  },
  'negotiated-without-id': {
    group: 'channels',
    way: 'throws',
    method: 'createDataChannel',
    comes: 'TypeError',
    section: 'events/#datachannel',
  },
  'id-in-use': {
    group: 'channels',
    way: 'throws',
    method: 'createDataChannel',
    comes: 'OperationError',
    section: 'errors/#channel-errors',
  },
  'id-too-large': {
    group: 'channels',
    way: 'throws',
    method: 'createDataChannel',
    comes: 'TypeError',
    section: 'errors/#channel-errors',
  },
  'label-too-long': {
    group: 'channels',
    way: 'throws',
    method: 'createDataChannel',
    comes: 'TypeError',
    section: 'errors/#channel-errors',
  },
  'message-too-large': {
    group: 'channels',
    way: 'throws',
    method: 'send',
    comes: 'TypeError',
    section: 'errors/#channel-errors',
  },
  'queue-full': {
    group: 'channels',
    way: 'throws',
    method: 'send',
    comes: either('OperationError', 'readyState: open'),
    section: 'errors/#channel-errors',
  },
  'other-side-closed': {
    group: 'channels',
    way: 'event',
    method: 'RTCDataChannel',
    comes: either('error', 'close'),
    section: 'states/#closing',
    fault: 'close-without-bye',
  },

  'offer-after-close': {
    group: 'closed',
    way: 'rejects',
    method: 'createOffer',
    comes: 'InvalidStateError',
    section: 'methods/#close',
    fault: 'use-after-close',
  },
  'track-after-close': {
    group: 'closed',
    way: 'throws',
    method: 'addTrack',
    comes: 'InvalidStateError',
    section: 'methods/#close',
  },
  'candidate-after-close': {
    group: 'closed',
    way: 'rejects',
    method: 'addIceCandidate',
    comes: 'InvalidStateError',
    section: 'methods/#close',
  },
  'send-after-close': {
    group: 'closed',
    way: 'throws',
    method: 'send',
    comes: either('InvalidStateError', 'readyState: closed'),
    section: 'methods/#close',
  },
  'too-many': {
    group: 'closed',
    way: 'throws',
    method: 'RTCPeerConnection',
    comes: either('UnknownError', 'made: 501'),
    section: 'methods/#close',
    isRecorded: true,
  },
  'never-settles': {
    group: 'closed',
    way: 'silence',
    method: 'createOffer',
    comes: 'came: nothing',
    section: 'errors/#after-close',
    fault: 'use-after-close',
  },
} as const satisfies Readonly<Record<string, ErrorEntry>>;

/** Names an entry; also the hash of a link to it. */
export type ErrorId = keyof typeof ERROR_ENTRIES;

/** All entries, group after group. */
export const ERROR_IDS = Object.keys(ERROR_ENTRIES) as readonly ErrorId[];

/** What is known of an entry. */
export const entryOf = (id: ErrorId): ErrorEntry => ERROR_ENTRIES[id];

/** What is expected of an entry in an engine. */
export function expectedIn(id: ErrorId, engine: EngineId): string {
  const { comes } = entryOf(id);
  return typeof comes === 'string' ? comes : comes[engine];
}
