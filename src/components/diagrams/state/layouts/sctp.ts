import type { MachineLayout } from '../layout.ts';

/** Two states along the top and the end below both. */
export const sctpLayout: MachineLayout<'sctp'> = {
  height: 124,
  places: {
    connecting: [58, 24, 92],
    connected: [230, 24, 84],
    closed: [144, 104, 76],
  },
  edges: {
    'connecting>connected': { d: 'M104 24L188 24' },
    'connecting>closed': { d: 'M66 38C74 66 90 92 106 99' },
    'connected>closed': { d: 'M222 38C214 66 198 92 182 99' },
  },
};
