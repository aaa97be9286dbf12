import type { MachineId } from '../../../lib/trace/states.ts';

/** Id of the element that holds the outline of `machine` on a page. */
export const outlineId = (machine: MachineId): string => `outline-${machine}`;
