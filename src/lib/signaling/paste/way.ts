import type { PeerId, TraceSink } from '../../trace/events.ts';
import type { SignalingEnd } from '../end.ts';
import { createIgnoredLog } from '../ignored.ts';
import { createImpairment, type ChannelRules, type ImpairmentControls } from '../impairment.ts';
import { kindOf, type SignalingMessage } from '../messages.ts';
import { copyOf, noteFate, noteSent } from '../notes.ts';
import { PasteError, type PasteErrorCode } from './errors.ts';
import { packDescription, unpackText, type Packed } from './pack.ts';

/** What one device's end needs. */
export interface PasteSignalingOptions {
  readonly self: PeerId;
  readonly other: PeerId;
  /** What this side waits for: whoever offers waits for an answer. */
  readonly expect: 'offer' | 'answer';
  /** Where `message` events and marks `ignored` go. */
  readonly sink: TraceSink;
  /** Milliseconds since the trace began. */
  readonly now: () => number;
  /** The time on the wall, in ms since 1970. */
  readonly wallNow: () => number;
  /** Calls `run` after `ms`; returns what calls it off. */
  readonly after: (ms: number, run: () => void) => () => void;
  /** Calls `run` in a task of its own, at once. */
  readonly soon: (run: () => void) => void;
  /** A number by chance, 0 ≤ n < 1, for rules with jitter; default `Math.random`. */
  readonly random?: () => number;
  /** What happens to what is pasted here. */
  readonly rules?: ChannelRules;
  /** Is given the text that has to be carried to the other side. */
  readonly onText: (text: string) => void;
}

/** One device's end of a way that people carry: descriptions as texts, one each way. */
export interface PasteSignaling extends SignalingEnd, ImpairmentControls {
  /**
   * Takes a text that was pasted or scanned.
   * @throws {PasteError} for any but the text of the other side; the trace is marked `ignored` then
   */
  readonly take: (text: string) => void;
  /** Nothing arrives any more. */
  close(): void;
}

/** Makes one device's end. It carries whole descriptions; a candidate by itself, or a `bye`, has no way and is dropped. */
export function createPasteSignaling(options: PasteSignalingOptions): PasteSignaling {
  const { self, other, expect, sink, now, wallNow, onText } = options;
  const log = createIgnoredLog<PasteErrorCode>(sink, now, self);
  const handlers = new Set<(message: SignalingMessage) => void>();
  let own: Packed | undefined;
  /** Id of the offer that was taken; an answer names it. */
  let offerId: number | undefined;
  let dropped = 0;

  const way = createImpairment({
    ...options,
    deliver(parcel, fault) {
      noteFate(sink, now(), parcel, 'delivered', fault, parcel.message);
      for (const handler of handlers) handler(copyOf(parcel.message));
    },
    lose: (parcel) => noteFate(sink, now(), parcel, 'dropped', 'dropped'),
  });

  return {
    self,
    other,
    send(message, cause) {
      const kind = kindOf(message);
      if (!('description' in message)) {
        const parcel = {
          id: `${self}-${String((dropped += 1))}`,
          kind,
          from: self,
          to: other,
          message,
        };
        noteSent(sink, now(), parcel, cause);
        noteFate(sink, now(), parcel, 'dropped', 'rejected');
        return;
      }
      own = packDescription(message.description, wallNow(), offerId);
      const id = `paste-${own.id.toString(16)}`;
      noteSent(sink, now(), { id, kind, from: self, to: other, message }, cause);
      onText(own.text);
    },
    take(text) {
      try {
        const unpacked = unpackText(text, { expect, wallMs: wallNow(), ...(own && { own }) });
        if (expect === 'offer') offerId = unpacked.id;
        const id = `paste-${unpacked.id.toString(16)}`;
        const message = { description: unpacked.description };
        way.carry({ id, kind: expect, from: other, to: self, message });
      } catch (error) {
        if (error instanceof PasteError) log.note({ reason: error.code, found: error.found });
        throw error;
      }
    },
    receive(handler) {
      handlers.add(handler);
      return () => handlers.delete(handler);
    },
    setRule: way.setRule,
    setRules: way.setRules,
    release: way.release,
    discard: way.discard,
    get held() {
      return way.held;
    },
    get underway() {
      return way.underway;
    },
    close: way.close,
  };
}
