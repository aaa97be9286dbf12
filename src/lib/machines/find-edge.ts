import type { EdgeData, MachineData } from './types.ts';

/** The edge between two states, or `undefined` where the data has none. */
export function findEdge(machine: MachineData, from: string, to: string): EdgeData | undefined {
  return machine.edges.find((edge) => edge.from === from && edge.to === to);
}
