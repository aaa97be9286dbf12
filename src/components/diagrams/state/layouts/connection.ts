import type { MachineLayout } from '../layout.ts';

/** The figure of ICE without `completed`; no two edges cross. */
export const connectionLayout: MachineLayout<'connection'> = {
  height: 328,
  places: {
    new: [25, 24, 42],
    connecting: [146, 24, 92],
    connected: [144, 128, 84],
    failed: [38, 232, 62],
    disconnected: [232, 232, 104],
    closed: [144, 312, 76],
  },
  edges: {
    'new>connecting': { d: 'M46 24L100 24' },
    'new>failed': { d: 'M9 38C6 90 6 170 12 218' },
    'connecting>failed': { d: 'M116 38C92 70 46 140 42 218' },
    'failed>connecting': {
      d: 'M28 218C28 120 66 66 100 33',
      label: [75, 53, 'end', 'restartIce()'],
    },
    'connecting>connected': { d: 'M136 38L136 114' },
    'connected>connecting': { d: 'M152 114L152 38' },
    'connected>failed': { d: 'M116 142C98 172 78 200 60 218' },
    'connected>disconnected': { d: 'M164 142C172 170 186 196 206 218' },
    'disconnected>connected': { d: 'M220 218C204 196 190 170 178 142' },
    'connecting>disconnected': { d: 'M176 38C212 80 236 140 240 218' },
    'disconnected>connecting': {
      d: 'M256 218C254 130 230 64 192 30',
      label: [288, 56, 'end', 'restartIce()'],
    },
    'disconnected>failed': { d: 'M180 239L69 239' },
    'failed>disconnected': { d: 'M69 225L180 225' },
  },
  braceY: 272,
};
