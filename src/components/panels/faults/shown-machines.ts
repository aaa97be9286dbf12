import { FAULTS, type FaultId } from '../../../lib/sources/faults/catalog.ts';
import type { Expectation } from '../../../lib/sources/faults/expectation.ts';
import type { FaultPhase } from '../../../lib/sources/faults/types.ts';
import { MACHINE_IDS, type MachineId } from '../../../lib/trace/states.ts';

/** In every fault one asks how far the messages came, and whether there is a connection. */
const ALWAYS: readonly MachineId[] = ['signaling', 'ice-connection', 'connection'];

/** The machines that fault `id` moves, or keeps from moving, in the order in which pictures show them. */
export function machinesOf(id: FaultId): readonly MachineId[] {
  const { fault, cure } = FAULTS[id];
  const expects: readonly Expectation[] = [...fault.expects, ...cure.expects];
  const told = expects.flatMap((expectation) =>
    'machine' in expectation ? [expectation.machine] : [],
  );
  return MACHINE_IDS.filter((machine) => ALWAYS.includes(machine) || told.includes(machine));
}

/** The machine that a phase of fault `id` is about most: the last one that is expected to do something. */
export function mainMachine(id: FaultId, phase: FaultPhase): MachineId {
  const expects: readonly Expectation[] = FAULTS[id][phase].expects;
  const last = expects.findLast((expectation) => 'machine' in expectation);
  return last !== undefined && 'machine' in last ? last.machine : 'signaling';
}
