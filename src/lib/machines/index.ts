import type { MachineId } from '../trace/states.ts';
import { connection } from './connection.ts';
import { dataChannel } from './data-channel.ts';
import { dtls } from './dtls.ts';
import { iceConnection } from './ice-connection.ts';
import { iceGathering } from './ice-gathering.ts';
import { iceTransport } from './ice-transport.ts';
import { sctp } from './sctp.ts';
import { signaling } from './signaling.ts';
import type { MachineData } from './types.ts';

/** The eight machines, with the literal ids of their edges. */
export const MACHINES = {
  signaling,
  'ice-gathering': iceGathering,
  'ice-connection': iceConnection,
  connection,
  dtls,
  'ice-transport': iceTransport,
  sctp,
  'data-channel': dataChannel,
} as const satisfies { readonly [M in MachineId]: MachineData<M> };

/** Ids of the edges of machine `M`. */
export type EdgeIdOf<M extends MachineId> = (typeof MACHINES)[M]['edges'][number]['id'];

/** Ids of those edges of `M` that every state has alike: to `closed`, by `close()`. */
export type ClosingIdOf<M extends MachineId> = Extract<
  (typeof MACHINES)[M]['edges'][number],
  { readonly closing: true }
>['id'];

/** The data of one machine, without the literal types. */
export function machineData(machine: MachineId): MachineData {
  return MACHINES[machine];
}

export { CAUSES } from './causes.ts';
export type { CauseId } from './causes.ts';
export { ENGINES } from './engines.ts';
export { explain, stays } from './explain.ts';
export type { ExplainedCause } from './explain.ts';
export { findEdge } from './find-edge.ts';
export { reachable } from './reachable.ts';
export { machineSpec, stateSpec } from './spec.ts';
export { standing } from './standing.ts';
export type { Standing } from './standing.ts';
export type { EdgeData, MachineData, Seen, SeenBy } from './types.ts';
