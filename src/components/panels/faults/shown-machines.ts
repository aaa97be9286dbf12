import { FAULTS, type FaultId } from '../../../lib/sources/faults/catalog.ts';
import type { Expectation } from '../../../lib/sources/faults/expectation.ts';
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
