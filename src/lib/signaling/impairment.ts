import type { MessageEvent, MessageId, MessageKind, PeerId } from '../trace/events.ts';
import { MESSAGE_KINDS, type SignalingMessage } from './messages.ts';

/** What a channel does to messages of one kind. */
export interface ChannelRule {
  /** Time on the way, in ms; default 0: the next task. */
  readonly delayMs?: number;
  /** Up to so many ms more, by chance, for each message anew: what was sent later may arrive earlier. Default 0. */
  readonly jitterMs?: number;
  /** `true`: all are lost; a number: the next so many. */
  readonly drop?: boolean | number;
  /** Kept back until `release()`. */
  readonly hold?: boolean;
  /** Lets the next message in the same direction overtake, if one comes within 250 ms. */
  readonly reorder?: boolean;
  /** Arrives twice, each time in its own time. */
  readonly duplicate?: boolean;
}

/** Rules by kind of message. */
export type ChannelRules = Partial<Readonly<Record<MessageKind, ChannelRule>>>;

/** What the way did to a message. */
export type ChannelFault = NonNullable<MessageEvent['fault']>;

/** A message on its way. */
export interface Parcel {
  readonly id: MessageId;
  readonly kind: MessageKind;
  readonly from: PeerId;
  readonly to: PeerId;
  readonly message: SignalingMessage;
}

/** What a bad way needs of its surroundings. */
export interface ImpairmentOptions {
  readonly rules?: ChannelRules;
  /** Calls `run` after `ms`; returns what calls it off. */
  readonly after: (ms: number, run: () => void) => () => void;
  /** Calls `run` in a task of its own, at once. Timers would be slowed to one a second in a page in the background. */
  readonly soon: (run: () => void) => void;
  /** A number by chance, 0 ≤ n < 1; default `Math.random`. */
  readonly random?: () => number;
  /** Is given what arrives, and what happened to it on the way, if anything did. */
  readonly deliver: (parcel: Parcel, fault: ChannelFault | undefined) => void;
  /** Is given what is lost. */
  readonly lose: (parcel: Parcel) => void;
}

/** How the hands of a reader reach into a way. */
export interface ImpairmentControls {
  /** From now on does `rule` to messages of `kind`; `undefined` ends it. What is held stays held. */
  readonly setRule: (kind: MessageKind, rule: ChannelRule | undefined) => void;
  /** Puts `rules` in the place of all those before; messages that are not to be held any more are let go. */
  readonly setRules: (rules: ChannelRules) => void;
  /** Delivers what is held, of one kind or all of it, in the order in which it was sent. */
  readonly release: (kind?: MessageKind) => void;
  /** Loses what is held, of one kind or all of it. */
  readonly discard: (kind?: MessageKind) => void;
  /** Count of messages that are held. */
  readonly held: number;
  /** Count of messages that are on their way; what is held is not. */
  readonly underway: number;
}

/** The faults that a real way has, around any way: whatever is given to `carry` arrives, late, twice or not at all. */
export interface Impairment extends ImpairmentControls {
  readonly carry: (parcel: Parcel) => void;
  /** Nothing arrives any more, and no timer is left. */
  readonly close: () => void;
}

/** How long a message waits to be overtaken: longer than one candidate comes after another. */
const OVERTAKE_MS = 250;

/** Makes a way that does what its rules say. Without rules, everything arrives in the next task, in order. */
export function createImpairment(options: ImpairmentOptions): Impairment {
  const { after, soon, random = Math.random, deliver, lose } = options;
  const rules = new Map<MessageKind, ChannelRule>(
    Object.entries(options.rules ?? {}) as [MessageKind, ChannelRule][],
  );
  const dropsLeft = new Map<MessageKind, number>();
  const timers = new Set<() => void>();
  /** By receiver: what waits to be overtaken, and what lets it go on. */
  const overtaken = new Map<PeerId, { readonly parcel: Parcel; readonly go: () => void }>();
  let held: Parcel[] = [];
  let underway = 0;
  let open = true;

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

  function arrive(parcel: Parcel, fault?: ChannelFault): void {
    if (!open) return;
    underway -= 1;
    deliver(parcel, fault);
    const waiting = overtaken.get(parcel.to);
    // A message does not overtake its own copy.
    if (waiting === undefined || waiting.parcel.id === parcel.id) return;
    overtaken.delete(parcel.to);
    waiting.go();
  }

  function waitToBeOvertaken(parcel: Parcel): void {
    const cancel = later(OVERTAKE_MS, () => {
      overtaken.delete(parcel.to);
      arrive(parcel, 'delayed');
    });
    overtaken.set(parcel.to, {
      parcel,
      go() {
        cancel();
        arrive(parcel, 'reordered');
      },
    });
  }

  /** Sends one copy through time; it counts as underway until it is there. */
  function travel(parcel: Parcel, rule: ChannelRule, copy?: 'duplicated'): void {
    underway += 1;
    const jitterMs = rule.jitterMs ?? 0;
    const ms = (rule.delayMs ?? 0) + (jitterMs > 0 ? random() * jitterMs : 0);
    const there = (): void => {
      if (!open) return;
      if (rule.reorder === true && copy === undefined && !overtaken.has(parcel.to)) {
        waitToBeOvertaken(parcel);
      } else arrive(parcel, copy ?? (ms > 0 ? 'delayed' : undefined));
    };
    if (ms > 0) later(ms, there);
    else soon(there);
  }

  function isDropped(kind: MessageKind, rule: ChannelRule): boolean {
    if (typeof rule.drop !== 'number') return rule.drop === true;
    const left = dropsLeft.get(kind) ?? rule.drop;
    dropsLeft.set(kind, Math.max(0, left - 1));
    return left > 0;
  }

  function carry(parcel: Parcel): void {
    if (!open) return;
    const rule = rules.get(parcel.kind) ?? {};
    if (isDropped(parcel.kind, rule)) {
      underway += 1;
      soon(() => {
        if (!open) return;
        underway -= 1;
        lose(parcel);
      });
    } else if (rule.hold === true) held.push(parcel);
    else {
      travel(parcel, rule);
      if (rule.duplicate === true) travel(parcel, rule, 'duplicated');
    }
  }

  function takeHeld(kind: MessageKind | undefined): Parcel[] {
    const isMeant = (parcel: Parcel) => kind === undefined || parcel.kind === kind;
    const taken = held.filter(isMeant);
    held = held.filter((parcel) => !isMeant(parcel));
    return taken;
  }

  function setRule(kind: MessageKind, rule: ChannelRule | undefined): void {
    dropsLeft.delete(kind);
    if (rule === undefined) rules.delete(kind);
    else rules.set(kind, rule);
  }

  function release(kind?: MessageKind): void {
    for (const parcel of takeHeld(kind)) {
      underway += 1;
      soon(() => arrive(parcel, 'held'));
    }
  }

  return {
    carry,
    setRule,
    setRules(next) {
      for (const kind of MESSAGE_KINDS) {
        setRule(kind, next[kind]);
        if (next[kind]?.hold !== true) release(kind);
      }
    },
    release,
    discard: (kind) => takeHeld(kind).forEach(lose),
    get held() {
      return held.length;
    },
    get underway() {
      return underway;
    },
    close() {
      open = false;
      held = [];
      underway = 0;
      overtaken.clear();
      timers.forEach((cancel) => cancel());
      timers.clear();
    },
  };
}
