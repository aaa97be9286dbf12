import type { CallId, ErrorInfo, ObjectId, PeerId } from '../trace/events.ts';

/** Calls that make a description or put one in force. */
export type DescriptionMethod =
  'createOffer' | 'createAnswer' | 'setLocalDescription' | 'setRemoteDescription';

/** What became of a description by now. */
export type DescriptionStatus =
  /** The call has not settled. */
  | 'calling'
  /** The call failed. */
  | 'refused'
  /** Made by `createOffer` or `createAnswer`; in force only when it is set. */
  | 'made'
  | 'pending'
  | 'current'
  /** Was in force until another one took its place. */
  | 'replaced'
  | 'rolled-back'
  /** A rollback has no text: it took others back. */
  | 'applied';

/** One description, as a call brought it. */
export interface DescriptionEntry {
  /** Index in `entries`. */
  readonly n: number;
  readonly peer: PeerId;
  readonly on: ObjectId;
  readonly call: CallId;
  readonly method: DescriptionMethod;
  /** `undefined` where the call left it out and the browser has not said it yet. Source: argument, result, else signalingState. */
  readonly type: RTCSdpType | undefined;
  /** `seq` and time of the call, ms. */
  readonly seq: number;
  readonly at: number;
  /** `seq` of what led to the call; `undefined` where nobody knows. */
  readonly cause: number | undefined;
  readonly error: ErrorInfo | undefined;
  /** `undefined` where the trace does not tell it (yet): a call without arguments tells it when it is sent. */
  readonly sdp: string | undefined;
  /** Source of `sdp`; `message`: as it was sent; `other-side`: as the other peer was given it. */
  readonly sdpFrom: 'argument' | 'result' | 'message' | 'other-side' | undefined;
  readonly status: DescriptionStatus;
  /** The answer of an offer, the offer of an answer, on the same connection. */
  readonly partner: number | undefined;
  /** The one that was set before on the same side of the same connection. */
  readonly before: number | undefined;
  /** What `createOffer` or `createAnswer` had made of the same type, where one had. */
  readonly created: number | undefined;
  /** Of a remote one: the other peer's own that it was sent as. */
  readonly origin: number | undefined;
}

/** All descriptions of a prefix, in order of their calls. Source: call, settle, message and state events. */
export interface DescriptionsView {
  readonly entries: readonly DescriptionEntry[];
}
