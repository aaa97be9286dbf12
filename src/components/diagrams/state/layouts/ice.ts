import type { MachineLayout } from '../layout.ts';

/**
 * `iceConnectionState` and `RTCIceTransport.state` have one topology. `connected` is at the heart, as in the figure of
 * `connectionState`; no two edges cross.
 */
export const iceLayout: MachineLayout<'ice-connection' | 'ice-transport'> = {
  height: 368,
  places: {
    new: [25, 24, 42],
    checking: [150, 24, 84],
    connected: [172, 116, 84],
    completed: [118, 196, 84],
    failed: [38, 272, 62],
    disconnected: [232, 272, 104],
    closed: [144, 352, 76],
  },
  edges: {
    'new>checking': { d: 'M46 24L108 24' },
    'new>failed': { d: 'M9 38C6 110 6 200 12 258' },
    'checking>failed': { d: 'M120 38C112 70 44 130 42 258' },
    'failed>checking': {
      d: 'M28 258C26 120 66 70 108 33',
      label: [78, 54, 'end', 'restartIce()'],
    },
    'checking>completed': { d: 'M128 38C124 80 108 120 106 182' },
    'checking>connected': { d: 'M148 38C150 60 156 80 158 102' },
    'connected>checking': { d: 'M174 102C172 80 166 60 162 38' },
    'connected>completed': { d: 'M146 130C138 144 128 160 122 182' },
    'completed>connected': { d: 'M138 182C144 164 152 148 162 130' },
    'completed>failed': { d: 'M98 210C88 232 74 246 58 258' },
    'completed>disconnected': { d: 'M140 210C152 232 168 246 188 258' },
    'connected>disconnected': { d: 'M190 130C196 170 204 220 216 258' },
    'disconnected>connected': { d: 'M231 258C219 220 210 170 205 130' },
    'checking>disconnected': { d: 'M182 38C224 80 244 150 246 258' },
    'disconnected>checking': {
      d: 'M262 258C260 140 240 60 192 28',
      label: [288, 56, 'end', 'restartIce()'],
    },
    'disconnected>failed': { d: 'M180 274L69 274' },
  },
  braceY: 312,
};
