import type { Cause, PeerId } from '../trace/events.ts';
import type { SignalingMessage } from './messages.ts';

/** One peer's end of a signaling channel, whatever carries it. */
export interface SignalingEnd {
  /** Who speaks here. */
  readonly self: PeerId;
  /** Who is spoken to. */
  readonly other: PeerId;
  /** Sends a message. `cause` where the caller knows the call or event that made it. */
  readonly send: (message: SignalingMessage, cause?: Cause) => void;
  /** Calls `handler` with each message that arrives from now on; returns what ends it. */
  receive(handler: (message: SignalingMessage) => void): () => void;
}
