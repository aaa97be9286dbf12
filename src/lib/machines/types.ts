import type { MachineId, StateOf } from '../trace/states.ts';

/** Whether an engine was seen to take an edge or reach a state; the proof is a golden trace or a test. */
export type Seen = 'seen' | 'never' | 'unsupported';

/** By engine, as measured in the versions named in `engines.ts`. */
export interface SeenBy {
  readonly chromium: Seen;
  readonly firefox: Seen;
}

/** A way in which an edge is taken, in the API's own words. */
export interface EdgeCause {
  /** E.g. `setLocalDescription(offer)`, `close()`, `setRemoteDescription(rollback)`; or a key such as `consent lost`. */
  readonly api: string;
  /** `call`: the program's own call on this object; `remote`: the other peer did something; `network`; `browser`: follows from another machine. */
  readonly by: 'call' | 'remote' | 'network' | 'browser';
}

/** One state of a machine. */
export interface StateData<S extends string> {
  readonly state: S;
  /** Anchor in the specification. */
  readonly spec: string;
  readonly seen: SeenBy;
}

/** One edge of a machine; `${from}>${to}` is its id, unique in its machine. */
export interface EdgeData<S extends string> {
  readonly from: S;
  readonly to: S;
  readonly causes: readonly EdgeCause[];
  readonly spec: string;
  readonly seen: SeenBy;
  /** Taken by browsers though the specification does not draw it (e.g. Chromium's failed → disconnected). */
  readonly beyondSpec?: true;
}

/** A state machine of the W3C texts as data. */
export interface MachineData<M extends MachineId = MachineId> {
  readonly id: M;
  /** `RTCPeerConnection`, `RTCDtlsTransport` … */
  readonly interface: string;
  /** The attribute that shows it, e.g. `signalingState`. */
  readonly attribute: string;
  /** The event that announces a change, or `null`. */
  readonly event: string | null;
  readonly initial: StateOf<M>;
  readonly states: readonly StateData<StateOf<M>>[];
  readonly edges: readonly EdgeData<StateOf<M>>[];
  readonly spec: string;
}
