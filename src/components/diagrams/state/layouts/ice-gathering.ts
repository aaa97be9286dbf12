import type { MachineLayout } from '../layout.ts';

/** Left to right, with the ways back below and the jump above. */
export const iceGatheringLayout: MachineLayout<'ice-gathering'> = {
  height: 150,
  places: {
    new: [25, 62, 42],
    gathering: [135, 62, 88],
    complete: [246, 62, 80],
  },
  edges: {
    'new>gathering': { d: 'M46 56L91 56' },
    'gathering>new': { d: 'M91 68L46 68', label: [68, 88, 'middle', 'rollback'] },
    'gathering>complete': { d: 'M179 56L206 56' },
    'complete>gathering': { d: 'M206 68L179 68', label: [192, 92, 'middle', 'restartIce()'] },
    'complete>new': {
      d: 'M260 76C250 142 34 142 18 76',
      label: [140, 143, 'middle', 'rollback'],
    },
    'new>complete': { d: 'M18 48C34 4 250 4 260 48' },
  },
};
