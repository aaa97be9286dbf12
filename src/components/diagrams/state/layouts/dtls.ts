import type { MachineLayout } from '../layout.ts';

/** The way up along the top, failure below it, a new association over it. */
export const dtlsLayout: MachineLayout<'dtls'> = {
  height: 248,
  places: {
    new: [25, 62, 42],
    connecting: [133, 62, 92],
    connected: [244, 62, 84],
    failed: [133, 146, 62],
    closed: [144, 232, 76],
  },
  edges: {
    'new>connecting': { d: 'M46 62L87 62' },
    'connecting>connected': { d: 'M179 62L202 62' },
    'connected>new': { d: 'M250 48C240 6 40 6 22 48' },
    'connecting>failed': { d: 'M126 76L126 132' },
    'failed>connecting': { d: 'M140 132L140 76' },
    'connected>failed': { d: 'M244 76C236 120 200 144 164 146' },
    'failed>new': { d: 'M102 150C56 148 24 126 18 76' },
    'new>failed': { d: 'M32 76C40 112 66 136 102 140' },
  },
  braceY: 192,
};
