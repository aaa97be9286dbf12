import type { MachineId } from '../trace/states.ts';
import type { Engine } from './types.ts';

/** A proof that an engine takes edges which no golden trace takes. */
export interface SeenElsewhere {
  readonly engine: Engine;
  /** The test, or the measurement with its set-up, that saw it. */
  readonly where: string;
  readonly saw: readonly `${MachineId} ${string}>${string}`[];
}

/** Proofs outside tests/fixtures/traces. */
export const SEEN_ELSEWHERE: readonly SeenElsewhere[] = [];
