import { CAUSES } from './causes.ts';
import { machineSpec, specUrl } from './spec.ts';
import type { EdgeData, MachineData } from './types.ts';

/** Address of what the specification says of an edge; for one beyond it, of its machine's states. */
export function edgeSpec(machine: MachineData, edge: EdgeData): string {
  return edge.beyondSpec === undefined
    ? specUrl(CAUSES[edge.causes[0]].spec)
    : machineSpec(machine);
}
