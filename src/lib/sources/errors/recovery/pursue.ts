/** Follows one strategy on one connection: waits for its moment, acts, and tells when messages are answered again. */
import type { TellRecovery } from './events.ts';
import { STRATEGIES, type Strategy, type StrategyId } from './strategies.ts';

/** A's end of a pair: its connection, and a channel that is answered. */
export interface End {
  readonly pc: RTCPeerConnection;
  readonly channel: RTCDataChannel;
}

/** A's end after a strategy has acted. */
export interface EndAgain {
  readonly pc: RTCPeerConnection;
  /** The channel to go on with; asked for once, when `pc` is connected. */
  readonly openChannel: () => RTCDataChannel;
}

/** A pair that a strategy is tried on. */
export interface Lane {
  readonly id: StrategyId;
  readonly before: End;
  /** Lets A restart ICE with who is there now; what is returned is the same connection. */
  readonly restart: () => EndAgain;
  /** Closes A's connection and makes another one with who is there now. */
  readonly rebuild: () => EndAgain;
}

/** A strategy under way. */
export interface Pursuit {
  /** The other side is gone: something is sent all the same. */
  gone(): void;
  /** The other side can be reached again. */
  back(): void;
  /** Whether there is nothing more to wait for. */
  hadItsTime(): boolean;
}

/** After it has acted, a strategy has so long until its first answer: a hundred times what it takes where it works. */
const PATIENCE_MS = 6_000;
/** So long is listened on the channel of before, ms: it repeats what it has sent every second or two. */
const KEPT_MS = 2_500;

const QUEUED = 'sent while nobody was there';

/** Begins to follow `lane`. `onChange` is called whenever something was told. */
export function pursue(lane: Lane, now: () => number, tell: TellRecovery): Pursuit {
  const { act, at }: Strategy = STRATEGIES[lane.id];
  const { before } = lane;
  const midsBefore = midsOf(before.pc);
  let isLost = false;
  let isBack = false;
  let isReady = false;
  let actedAt: number | undefined;
  let hasRecovered = false;
  let isKept = false;

  function watch(pc: RTCPeerConnection): void {
    pc.addEventListener('connectionstatechange', () => {
      const state = pc.connectionState;
      tell({ at: now(), what: 'state', of: lane.id, state });
      if (isLost && actedAt === undefined && state === at) isReady = true;
      actIfDue();
    });
  }

  function actIfDue(): void {
    if (!isReady || !isBack || act === 'none' || actedAt !== undefined) return;
    actedAt = now();
    tell({ at: actedAt, what: 'act', of: lane.id, act });
    const after = act === 'restart' ? lane.restart() : lane.rebuild();
    if (after.pc !== before.pc) watch(after.pc);
    const greetOnce = (): void => {
      if (after.pc.connectionState !== 'connected') return;
      after.pc.removeEventListener('connectionstatechange', greetOnce);
      greet(after.pc, after.openChannel());
    };
    after.pc.addEventListener('connectionstatechange', greetOnce);
    // The network may have healed by itself; the old channel goes on then.
    greetOnce();
  }

  function greet(pc: RTCPeerConnection, channel: RTCDataChannel): void {
    channel.addEventListener('message', () => recovered(pc));
    if (channel.readyState === 'open') channel.send('Hello');
    else channel.addEventListener('open', () => channel.send('Hello'), { once: true });
  }

  function recovered(pc: RTCPeerConnection): void {
    if (hasRecovered) return;
    hasRecovered = true;
    const connection = pc === before.pc && midsOf(pc) === midsBefore;
    tell({ at: now(), what: 'recovered', of: lane.id, connection });
  }

  watch(before.pc);
  before.channel.addEventListener('message', () => {
    if (!isLost || isKept) return;
    isKept = true;
    recovered(before.pc);
    tell({ at: now(), what: 'kept', of: lane.id });
  });

  return {
    gone() {
      isLost = true;
      isReady = at === 'loss';
      if (before.channel.readyState === 'open') before.channel.send(QUEUED);
    },
    back() {
      isBack = true;
      actIfDue();
    },
    hadItsTime() {
      const sinceMs = now() - (actedAt ?? now());
      if (isKept || act === 'none') return true;
      if (!hasRecovered) return sinceMs > PATIENCE_MS;
      return act === 'rebuild' || sinceMs > KEPT_MS;
    },
  };
}

const midsOf = (pc: RTCPeerConnection): string =>
  pc
    .getTransceivers()
    .map(({ mid }) => mid ?? '-')
    .join(' ');
