import type { FiredName, MessageKind, PairEnd, PeerId } from '../../trace/events.ts';
import type { MachineId, StateOf } from '../../trace/states.ts';
import type { EngineId } from '../pair/types.ts';

/** When something has to come, in ms after the expectation's `since`. */
export interface TimeWindow {
  readonly fromMs: number;
  readonly toMs: number;
}

interface Common {
  /** Whose events are looked at. */
  readonly peer: PeerId;
  /** The only engine in which it is expected; by default both. */
  readonly engine?: EngineId;
  /** Only what comes after this step of the phase has begun is looked at; by default all of the phase. */
  readonly since?: string;
}

/** A machine takes a state, by an event or read after a call. `within`: when. */
export type StateExpectation = {
  [M in MachineId]: Common & {
    readonly kind: 'state' | 'no-state' | 'stays';
    readonly machine: M;
    readonly state: StateOf<M>;
    readonly within?: TimeWindow;
  };
}[MachineId];

/**
 * What a phase of a fault is expected to show, each about one peer.
 *
 * - `state`: a machine of the peer reaches `state`. `no-state`: none ever does. `stays`: none ever leaves it.
 * - `refused`: a call throws or rejects with `error`, at least `times` times (default 1).
 * - `accepted`: a call returns or fulfils. `not-called`: there is none. `pending`: it never settles.
 * - `event`, `no-event`: the event fires, or never does.
 * - `message`: the peer is given a signaling message of this kind.
 * - `pair`: one end of the selected pair is a candidate of this type, as the browser or its statistics tell.
 * - `codec`, `no-codec`: what the peer sends is encoded so, or never, as its statistics tell.
 * - `mark`, `no-mark`: the program says, or never says, that it did something which no object of WebRTC tells.
 */
export type Expectation =
  | StateExpectation
  | (Common & {
      readonly kind: 'refused';
      readonly method: string;
      readonly error: string;
      readonly times?: number;
    })
  | (Common & {
      readonly kind: 'accepted' | 'not-called' | 'pending';
      readonly method: string;
    })
  | (Common & {
      readonly kind: 'event' | 'no-event';
      readonly name: FiredName;
      readonly within?: TimeWindow;
    })
  | (Common & { readonly kind: 'message'; readonly message: MessageKind })
  | (Common & {
      readonly kind: 'pair';
      readonly end: 'local' | 'remote';
      readonly candidateType: NonNullable<PairEnd['candidateType']>;
    })
  | (Common & { readonly kind: 'codec' | 'no-codec'; readonly mimeType: string })
  | (Common & { readonly kind: 'mark' | 'no-mark'; readonly mark: FaultMark });

/** What a fault's program says of itself by a mark of this name. */
export type FaultMark =
  /** `ontrack` is attached. */
  | 'handler-attached'
  /** `ontrack` was called. */
  | 'handler-called'
  /** A message was put aside: a candidate that came too early. */
  | 'queued'
  /** A message was thrown away, because it belongs to nothing that goes on. */
  | 'ignored'
  /** Both sides gave up. */
  | 'gave-up';

/** Whether an expectation has been met by what the trace shows so far. */
export type Met = 'yes' | 'no' | 'not yet';

/** An expectation, and what has become of it. */
export interface CheckedExpectation {
  readonly expectation: Expectation;
  readonly met: Met;
  /** The event that shows it: what was expected, or what should not have come. Absent where nothing does. */
  readonly seq?: number;
}
