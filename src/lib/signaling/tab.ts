import type { PeerId, TraceSink } from '../trace/events.ts';
import type { SignalingEnd } from './end.ts';
import { createGuard } from './guard.ts';
import { createImpairment, type ChannelRules, type ImpairmentControls } from './impairment.ts';
import type { TabLine } from './line.ts';
import { kindOf, type SignalingMessage } from './messages.ts';
import { copyOf, noteFate, noteSent } from './notes.ts';
import type { WireMessage } from './wire.ts';

/** What one tab's end needs. */
export interface TabSignalingOptions {
  /** The tab's line into the room, which others may use as well. */
  readonly line: TabLine;
  /** Who speaks here, on the wire and in the trace. */
  readonly self: PeerId;
  /** Who is spoken to. */
  readonly other: PeerId;
  /** The conversation that both sides agreed upon: a new one whenever either of them begins anew. */
  readonly session: string;
  /** Where `message` events go. */
  readonly sink: TraceSink;
  /** Milliseconds since the trace began. */
  readonly now: () => number;
  /** Calls `run` after `ms`; returns what calls it off. */
  readonly after: (ms: number, run: () => void) => () => void;
  /** Calls `run` in a task of its own, at once. */
  readonly soon: (run: () => void) => void;
  /** A number by chance, 0 ≤ n < 1, for rules with jitter; default `Math.random`. */
  readonly random?: () => number;
  /** What happens to what arrives here: each side impairs its own receiving. */
  readonly rules?: ChannelRules;
}

/** One tab's end of a channel, with its faults. */
export interface TabSignaling extends SignalingEnd, ImpairmentControls {
  /** Nothing is sent and nothing arrives any more; the line stays open for others. */
  close(): void;
}

/**
 * Makes one tab's end. What arrives is checked first and impaired afterwards, so a message that a rule duplicates is no
 * replay, and one that a stranger repeats is.
 */
export function createTabSignaling(options: TabSignalingOptions): TabSignaling {
  const { line, self, other, session, sink, now } = options;
  const guard = createGuard<Extract<WireMessage, { kind: 'signal' }>>(options);
  const handlers = new Set<(message: SignalingMessage) => void>();
  let sent = 0;
  let open = true;

  const way = createImpairment({
    ...options,
    deliver(parcel, fault) {
      noteFate(sink, now(), parcel, 'delivered', fault);
      for (const handler of handlers) handler(copyOf(parcel.message));
    },
    lose: (parcel) => noteFate(sink, now(), parcel, 'dropped', 'dropped'),
  });

  const stopListening = line.receive((wire) => {
    if (wire.kind !== 'signal') return;
    const result = guard(wire);
    if (!result.ok) return line.note(result.ignored);
    const { id, message } = result.wire;
    way.carry({ id, kind: kindOf(message), from: other, to: self, message });
  });

  return {
    self,
    other,
    send(message, cause) {
      if (!open) return;
      // Unique in a trace to which both sides contribute, also after one of them began anew.
      const id = `${session}:${self}:m${String((sent += 1))}`;
      noteSent(sink, now(), { id, kind: kindOf(message), from: self, to: other, message }, cause);
      line.send({ from: self, to: other, session, kind: 'signal', id, message: copyOf(message) });
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
    close() {
      open = false;
      stopListening();
      way.close();
    },
  };
}
