import type { MachineLayout } from '../layout.ts';

/** The middle column is the way that leads nowhere but to the end; `open` stands beside it. */
export const dataChannelLayout: MachineLayout<'data-channel'> = {
  height: 220,
  places: {
    connecting: [130, 24, 92],
    open: [248, 110, 52],
    closing: [130, 110, 76],
    closed: [130, 196, 76],
  },
  edges: {
    'connecting>open': { d: 'M176 24C222 24 248 50 248 96' },
    'connecting>closing': { d: 'M130 38L130 96', label: [136, 72, 'start', 'close()'] },
    'open>closing': { d: 'M222 110L168 110', label: [196, 103, 'middle', 'close()'] },
    'closing>closed': { d: 'M130 124L130 182' },
    'open>closed': { d: 'M248 124C246 168 220 194 168 196' },
    'connecting>closed': { d: 'M84 28C26 48 26 172 92 192' },
  },
};
