import type { MessageId, PeerId, TraceSink } from '../trace/events.ts';
import type { SignalingEnd } from './end.ts';
import { kindOf, type SignalingMessage } from './messages.ts';
import { noteFate, noteSent } from './notes.ts';

/** A signaling message on its way over a port. */
export interface PortMessage {
  readonly id: MessageId;
  readonly message: SignalingMessage;
}

/** What one end of a channel between two realms needs. */
export interface PortEndOptions {
  readonly self: PeerId;
  readonly other: PeerId;
  /** Where this realm's `message` events go: what is sent here and what is delivered here. */
  readonly sink: TraceSink;
  /** Milliseconds of this realm's clock. */
  readonly now: () => number;
  /** Makes the ids of what is sent here unique in the joined trace. */
  readonly idPrefix: string;
  /** Hands a message to the other realm. */
  readonly post: (message: PortMessage) => void;
}

/** One end of a channel whose two ends live in different realms, and how to tell it what arrived. */
export interface PortEnd {
  readonly end: SignalingEnd;
  /** Call it with what the other realm posted. */
  readonly arrived: (message: PortMessage) => void;
}

/** Makes one realm's end of a channel that is carried by `post`, such as a MessagePort's `postMessage`. */
export function createPortEnd(options: PortEndOptions): PortEnd {
  const { self, other, sink, now, idPrefix, post } = options;
  const handlers = new Set<(message: SignalingMessage) => void>();
  let sent = 0;
  return {
    end: {
      self,
      other,
      send(message, cause) {
        const id = `${idPrefix}m${String((sent += 1))}`;
        noteSent(sink, now(), { id, kind: kindOf(message), from: self, to: other, message }, cause);
        post({ id, message });
      },
      receive(handler) {
        handlers.add(handler);
        return () => handlers.delete(handler);
      },
    },
    arrived({ id, message }) {
      const parcel = { id, kind: kindOf(message), from: other, to: self, message };
      noteFate(sink, now(), parcel, 'delivered');
      for (const handler of handlers) handler(message);
    },
  };
}
