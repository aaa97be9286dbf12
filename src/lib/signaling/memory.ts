import type {
  Cause,
  MessageEvent,
  MessageId,
  MessageKind,
  PeerId,
  TraceSink,
} from '../trace/events.ts';
import type { Plain } from '../trace/plain.ts';
import type { SignalingEnd } from './end.ts';
import { kindOf, type SignalingMessage } from './messages.ts';

/** What a channel does to messages of one kind. */
export interface ChannelRule {
  /** Time on the way, in ms; default 0: the next task. */
  readonly delayMs?: number;
  /** `true`: all are lost; a number: the next so many. */
  readonly drop?: boolean | number;
  /** Kept back until `release()`. */
  readonly hold?: boolean;
  /** Lets the next message in the same direction overtake, if one comes within 250 ms. */
  readonly reorder?: boolean;
  /** Arrives twice. */
  readonly duplicate?: boolean;
}

/** Rules by kind of message. */
export type ChannelRules = Partial<Readonly<Record<MessageKind, ChannelRule>>>;

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
  readonly rules?: ChannelRules;
}

/** A signaling channel within one page. */
export interface MemorySignaling {
  /** The end of one of its two peers. @throws {RangeError} for anybody else */
  end(peer: PeerId): SignalingEnd;
  /** From now on does `rule` to messages of `kind`; `undefined` ends it. What is held stays held. */
  setRule(kind: MessageKind, rule: ChannelRule | undefined): void;
  /** Delivers what is held, of one kind or all of it, in the order in which it was sent. */
  release(kind?: MessageKind): void;
  /** Loses what is held, of one kind or all of it. */
  discard(kind?: MessageKind): void;
  /** Count of messages that are held. */
  readonly held: number;
  /** Count of messages that are on their way; what is held is not. */
  readonly underway: number;
  /** Nothing arrives any more. */
  close(): void;
}

interface Underway {
  readonly id: MessageId;
  readonly kind: MessageKind;
  readonly from: PeerId;
  readonly to: PeerId;
  readonly message: SignalingMessage;
}

type Fault = NonNullable<MessageEvent['fault']>;

/** How long a message waits to be overtaken: longer than one candidate comes after another. */
const OVERTAKE_MS = 250;

/** Makes a channel that two peers of one page talk over, with the faults that real ones have. */
export function createMemorySignaling(options: MemorySignalingOptions): MemorySignaling {
  const { peers, sink, now, after, soon } = options;
  const rules = new Map<MessageKind, ChannelRule>(
    Object.entries(options.rules ?? {}) as [MessageKind, ChannelRule][],
  );
  const dropsLeft = new Map<MessageKind, number>();
  const handlers = new Map<PeerId, Set<(message: SignalingMessage) => void>>(
    peers.map((peer) => [peer, new Set()]),
  );
  const timers = new Set<() => void>();
  const onTheWay = new Set<Underway>();
  /** By receiver: what lets the next message pass. */
  const overtaken = new Map<PeerId, () => void>();
  let held: Underway[] = [];
  let sent = 0;
  let open = true;

  const note = (underway: Underway, phase: 'delivered' | 'dropped', fault?: Fault): void => {
    onTheWay.delete(underway);
    const { id, kind, from, to } = underway;
    sink.append({
      type: 'message',
      at: now(),
      peer: to,
      message: id,
      phase,
      kind,
      from,
      to,
      ...(fault && { fault }),
    });
  };

  function deliver(underway: Underway, fault?: Fault): void {
    if (!open) return;
    note(underway, 'delivered', fault);
    for (const handler of handlers.get(underway.to) ?? []) {
      handler(JSON.parse(JSON.stringify(underway.message)) as SignalingMessage);
    }
    const waiting = overtaken.get(underway.to);
    overtaken.delete(underway.to);
    waiting?.();
  }

  function later(ms: number, run: () => void): () => void {
    const cancel = after(ms, () => {
      timers.delete(cancel);
      run();
    });
    timers.add(cancel);
    return () => {
      timers.delete(cancel);
      cancel();
    };
  }

  function isDropped(kind: MessageKind, rule: ChannelRule): boolean {
    if (typeof rule.drop !== 'number') return rule.drop === true;
    const left = dropsLeft.get(kind) ?? rule.drop;
    dropsLeft.set(kind, Math.max(0, left - 1));
    return left > 0;
  }

  function carry(underway: Underway): void {
    const rule = rules.get(underway.kind) ?? {};
    if (isDropped(underway.kind, rule))
      return soon(() => open && note(underway, 'dropped', 'dropped'));
    if (rule.hold === true) {
      onTheWay.delete(underway);
      held.push(underway);
      return;
    }
    if (rule.reorder === true && !overtaken.has(underway.to)) {
      const arrive = (fault?: Fault) => {
        cancel();
        deliver(underway, fault);
      };
      const cancel = later(OVERTAKE_MS, () => {
        overtaken.delete(underway.to);
        arrive('delayed');
      });
      return void overtaken.set(underway.to, () => arrive('reordered'));
    }
    const delayMs = rule.delayMs ?? 0;
    const carryTo = (arrive: () => void): void => {
      if (delayMs > 0) later(delayMs, arrive);
      else soon(arrive);
    };
    carryTo(() => deliver(underway, delayMs > 0 ? 'delayed' : undefined));
    if (rule.duplicate === true) carryTo(() => deliver(underway, 'duplicated'));
  }

  function send(from: PeerId, to: PeerId, message: SignalingMessage, cause?: Cause): void {
    if (!open) return;
    const underway = { id: `m${String((sent += 1))}`, kind: kindOf(message), from, to, message };
    sink.append({
      type: 'message',
      at: now(),
      peer: from,
      message: underway.id,
      phase: 'sent',
      kind: underway.kind,
      from,
      to,
      payload: JSON.parse(JSON.stringify(message)) as Plain,
      ...(cause && { cause }),
    });
    onTheWay.add(underway);
    carry(underway);
  }

  function takeHeld(kind: MessageKind | undefined): Underway[] {
    const isMeant = (underway: Underway) => kind === undefined || underway.kind === kind;
    const taken = held.filter(isMeant);
    held = held.filter((underway) => !isMeant(underway));
    return taken;
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
    setRule(kind, rule) {
      dropsLeft.delete(kind);
      if (rule === undefined) rules.delete(kind);
      else rules.set(kind, rule);
    },
    release(kind) {
      for (const underway of takeHeld(kind)) {
        onTheWay.add(underway);
        soon(() => deliver(underway, 'held'));
      }
    },
    discard: (kind) => takeHeld(kind).forEach((underway) => note(underway, 'dropped', 'dropped')),
    get held() {
      return held.length;
    },
    get underway() {
      return onTheWay.size;
    },
    close() {
      open = false;
      held = [];
      onTheWay.clear();
      timers.forEach((cancel) => cancel());
      timers.clear();
    },
  };
}
