import type { MessageKind } from '../trace/events.ts';
import type { Plain } from '../trace/plain.ts';

/** A description as plain data: what `RTCSessionDescription.toJSON()` returns. */
export interface DescriptionMessage {
  readonly description: { readonly type: RTCSdpType; readonly sdp: string };
}

/** A candidate as plain data: what `RTCIceCandidate.toJSON()` returns. `null`: there will be no more. */
export interface CandidateMessage {
  readonly candidate: {
    readonly candidate: string;
    readonly sdpMid: string | null;
    readonly sdpMLineIndex: number | null;
    readonly usernameFragment: string | null;
  } | null;
}

/** The sender is about to leave. */
export interface ByeMessage {
  readonly bye: true;
}

/** Anything else that two programs may want to tell each other. */
export interface OtherMessage {
  readonly other: Plain;
}

/** What peers send each other: JSON in the shape that the specification's own example uses. */
export type SignalingMessage = DescriptionMessage | CandidateMessage | ByeMessage | OtherMessage;

/** Every kind of message that a trace tells, in the order in which a connection sends them. */
export const MESSAGE_KINDS: readonly MessageKind[] = [
  'offer',
  'answer',
  'pranswer',
  'rollback',
  'candidate',
  'end-of-candidates',
  'bye',
  'other',
];

/** The kind of a message, as a trace tells it. Firefox ends its candidates with one whose text is empty. */
export function kindOf(message: SignalingMessage): MessageKind {
  if ('description' in message) return message.description.type;
  if ('candidate' in message)
    return message.candidate?.candidate ? 'candidate' : 'end-of-candidates';
  return 'bye' in message ? 'bye' : 'other';
}

/** A description as a message. @throws {TypeError} if there is none. */
export function describing(description: RTCSessionDescription | null): DescriptionMessage {
  if (description === null) throw new TypeError('no description to send');
  const { type, sdp } = description;
  return { description: { type, sdp } };
}

/** A candidate as a message. */
export function candidateMessage(candidate: RTCIceCandidate | null): CandidateMessage {
  if (candidate === null) return { candidate: null };
  const json = candidate.toJSON();
  return {
    candidate: {
      candidate: json.candidate ?? '',
      sdpMid: json.sdpMid ?? null,
      sdpMLineIndex: json.sdpMLineIndex ?? null,
      usernameFragment: json.usernameFragment ?? null,
    },
  };
}
