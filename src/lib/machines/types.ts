import type { MachineId, StateOf } from '../trace/states.ts';
import type { CauseId } from './causes.ts';

/** `seen`: the engine was watched doing it. `never`: it was looked for and not seen. `unsupported`: the engine lacks the API. */
export type Seen = 'seen' | 'never' | 'unsupported';

/** By engine, in the versions named in `engines.ts`; `replay.test.ts` holds it against recorded traces. */
export interface SeenBy {
  readonly chromium: Seen;
  readonly firefox: Seen;
}

/** An engine whose traces are replayed. */
export type Engine = keyof SeenBy;

/** One state of a machine. */
export interface StateData<S extends string = string> {
  readonly state: S;
  readonly seen: SeenBy;
  /**
   * Calls that succeed and leave it here, in order of use. The specification draws them as loops; they are not edges,
   * because no event fires and a trace cannot show them.
   */
  readonly repeats?: readonly CauseId[];
}

type From<Id extends string> = Id extends `${infer F}>${string}` ? F : never;
type To<Id extends string> = Id extends `${string}>${infer T}` ? T : never;

/** One edge of a machine. */
export interface EdgeData<Id extends string = string> {
  /** `${from}>${to}`, unique in its machine. */
  readonly id: Id;
  readonly from: From<Id>;
  readonly to: To<Id>;
  /** What leads to it, the usual one first; never empty. */
  readonly causes: readonly [CauseId, ...CauseId[]];
  readonly seen: SeenBy;
  /** Taken by an engine though the specification neither draws nor lists it. */
  readonly beyondSpec?: true;
  /** Leads to `closed` by the program's own `close()`, as from every other state; pictures draw one rail for all. */
  readonly closing?: true;
}

/** A state machine of the W3C texts as data. */
export interface MachineData<M extends MachineId = MachineId> {
  readonly id: M;
  /** `RTCPeerConnection`, `RTCDtlsTransport` … */
  readonly interface: string;
  /** The attribute that shows it, e.g. `signalingState`. */
  readonly attribute: string;
  /** The event that announces a change; `null` where several do (a data channel's `open`, `closing`, `close`). */
  readonly event: string | null;
  /** Name of its enumeration in the specification, e.g. `RTCSignalingState`. */
  readonly enumeration: string;
  readonly initial: StateOf<M>;
  readonly states: readonly StateData<StateOf<M>>[];
  readonly edges: readonly EdgeData<`${StateOf<M>}>${StateOf<M>}`>[];
}
