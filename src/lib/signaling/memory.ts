import type { Cause, PeerId, TraceSink } from '../trace/events.ts';
import type { SignalingEnd } from './end.ts';
import { createImpairment, type ChannelRules, type ImpairmentControls } from './impairment.ts';
import { kindOf, type SignalingMessage } from './messages.ts';
import { copyOf, noteFate, noteSent } from './notes.ts';

/** What a memory channel needs of its surroundings. */
export interface MemorySignalingOptions {
  /** Who talks over it. */
  readonly peers: readonly [PeerId, PeerId];
  /** Where `message` events go. */
  readonly sink: TraceSink;
  /** Milliseconds since the trace began. */
  readonly now: () => number;
  /** Calls `run` after `ms`; returns what calls it off. */
  readonly after: (ms: number, run: () => void) => () => void;
  /** Calls `run` in a task of its own, at once. Timers would be slowed to one a second in a page in the background. */
  readonly soon: (run: () => void) => void;
  /** A number by chance, 0 ≤ n < 1, for rules with jitter; default `Math.random`. */
  readonly random?: () => number;
  readonly rules?: ChannelRules;
  /** Makes ids unique in a trace to which several channels contribute. */
  readonly idPrefix?: string;
}

/** A signaling channel within one page. */
export interface MemorySignaling extends ImpairmentControls {
  /** The end of one of its two peers. @throws {RangeError} for anybody else */
  end(peer: PeerId): SignalingEnd;
  /** Nothing arrives any more. */
  close(): void;
}

/** Makes a channel that two peers of one page talk over, with the faults that real ones have. */
export function createMemorySignaling(options: MemorySignalingOptions): MemorySignaling {
  const { peers, sink, now, idPrefix = '' } = options;
  const handlers = new Map<PeerId, Set<(message: SignalingMessage) => void>>(
    peers.map((peer) => [peer, new Set()]),
  );
  let sent = 0;
  let open = true;

  const way = createImpairment({
    ...options,
    deliver(parcel, fault) {
      noteFate(sink, now(), parcel, 'delivered', fault);
      for (const handler of handlers.get(parcel.to) ?? []) handler(copyOf(parcel.message));
    },
    lose: (parcel) => noteFate(sink, now(), parcel, 'dropped', 'dropped'),
  });

  function send(from: PeerId, to: PeerId, message: SignalingMessage, cause?: Cause): void {
    if (!open) return;
    const parcel = {
      id: `${idPrefix}m${String((sent += 1))}`,
      kind: kindOf(message),
      from,
      to,
      message,
    };
    noteSent(sink, now(), parcel, cause);
    way.carry(parcel);
  }

  return {
    end(self) {
      const other = peers.find((peer) => peer !== self);
      const own = handlers.get(self);
      if (own === undefined || other === undefined) throw new RangeError(`no end for ${self}`);
      return {
        self,
        other,
        send: (message, cause) => send(self, other, message, cause),
        receive(handler) {
          own.add(handler);
          return () => own.delete(handler);
        },
      };
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
      way.close();
    },
  };
}
