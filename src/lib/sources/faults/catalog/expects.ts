/** Short words for expectations, so that the tables read as sentences. */
import type { FiredName, MessageKind, PairEnd, PeerId } from '../../../trace/events.ts';
import type { MachineId, StateOf } from '../../../trace/states.ts';
import type { EngineId } from '../../pair/types.ts';
import type { Expectation, FaultMark, TimeWindow } from '../expectation.ts';

type State = <M extends MachineId>(peer: PeerId, machine: M, state: StateOf<M>) => Expectation;

const stateful =
  (kind: 'state' | 'no-state' | 'stays'): State =>
  (peer, machine, state) =>
    ({ kind, peer, machine, state }) as Expectation;

/** A machine of `peer` takes this state. */
export const reaches = stateful('state');
/** No machine of `peer` ever takes this state. */
export const neverIs = stateful('no-state');
/** No machine of `peer` ever leaves this state. */
export const stays = stateful('stays');

/** A call throws or rejects. */
export const refuses = (
  peer: PeerId,
  method: string,
  error: string,
  times?: number,
): Expectation => ({ kind: 'refused', peer, method, error, ...(times && { times }) });

/** A call returns or fulfils. */
export const accepts = (peer: PeerId, method: string): Expectation => ({
  kind: 'accepted',
  peer,
  method,
});

/** A call's promise never settles. */
export const leavesPending = (peer: PeerId, method: string): Expectation => ({
  kind: 'pending',
  peer,
  method,
});

/** The event fires. */
export const fires = (peer: PeerId, name: FiredName): Expectation => ({
  kind: 'event',
  peer,
  name,
});

/** There is no such call. */
export const neverCalls = (peer: PeerId, method: string): Expectation => ({
  kind: 'not-called',
  peer,
  method,
});

/** The event never fires. */
export const neverFires = (peer: PeerId, name: FiredName): Expectation => ({
  kind: 'no-event',
  peer,
  name,
});

/** A signaling message of this kind arrives at `peer`. */
export const isTold = (peer: PeerId, message: MessageKind): Expectation => ({
  kind: 'message',
  peer,
  message,
});

/** The selected pair of `peer` ends in such a candidate. */
export const pairs = (
  peer: PeerId,
  end: 'local' | 'remote',
  candidateType: NonNullable<PairEnd['candidateType']>,
): Expectation => ({ kind: 'pair', peer, end, candidateType });

/** What `peer` sends is encoded so. */
export const encodes = (peer: PeerId, mimeType: string): Expectation => ({
  kind: 'codec',
  peer,
  mimeType,
});

/** What `peer` sends is never encoded so. */
export const neverEncodes = (peer: PeerId, mimeType: string): Expectation => ({
  kind: 'no-codec',
  peer,
  mimeType,
});

/** The program says so. */
export const says = (peer: PeerId, mark: FaultMark): Expectation => ({ kind: 'mark', peer, mark });
/** The program never says so. */
export const neverSays = (peer: PeerId, mark: FaultMark): Expectation => ({
  kind: 'no-mark',
  peer,
  mark,
});

/** The same for A and for B. */
export const both = (expect: (peer: PeerId) => Expectation): readonly Expectation[] => [
  expect('A'),
  expect('B'),
];

/** `connectionState` becomes `connected` on both sides. */
export const connects = both((peer) => reaches(peer, 'connection', 'connected'));

/** Expected in one engine only. */
export const only = (engine: EngineId, expectation: Expectation): Expectation => ({
  ...expectation,
  engine,
});

/** Only what comes after this step has begun. */
export const since = (step: string, expectation: Expectation): Expectation => ({
  ...expectation,
  since: step,
});

/** It comes between so many ms after the step has begun. */
export const within = (
  { since: step, fromMs, toMs }: TimeWindow & { readonly since: string },
  expectation: Expectation,
): Expectation => ({ ...expectation, since: step, within: { fromMs, toMs } }) as Expectation;

/** A phase that takes as long as a connect, or less: 20–60 ms; a busy machine gets more than enough. */
export const QUICK = {
  slow: false,
  expectedMs: { chromium: 200, firefox: 200 },
  deadlineMs: 20_000,
} as const;
