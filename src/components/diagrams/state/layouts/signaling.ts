import type { MachineLayout } from '../layout.ts';

/** `stable` at the head; own offers go down on the left, the other peer's on the right, mirrored. */
export const signalingLayout: MachineLayout<'signaling'> = {
  height: 362,
  places: {
    stable: [144, 30, 76],
    'have-local-offer': [56, 146, 104],
    'have-remote-offer': [232, 146, 104],
    'have-remote-pranswer': [56, 258, 104],
    'have-local-pranswer': [232, 258, 104],
    closed: [144, 346, 76],
  },
  edges: {
    'stable>have-local-offer': {
      d: 'M106 25C58 25 24 52 24 126',
      label: [64, 16, 'end', 'local offer'],
    },
    'have-local-offer>stable': {
      d: 'M90 126C90 92 124 86 124 44',
      label: [81, 86, 'end', 'remote', 'answer', 'rollback'],
    },
    'stable>have-remote-offer': {
      d: 'M182 25C230 25 264 52 264 126',
      label: [287, 16, 'end', 'remote offer'],
    },
    'have-remote-offer>stable': {
      d: 'M198 126C198 92 164 86 164 44',
      label: [207, 86, 'start', 'local', 'answer', 'rollback'],
    },
    'have-local-offer>have-remote-pranswer': {
      d: 'M46 166L46 238',
      label: [53, 188, 'start', 'remote', 'pranswer'],
    },
    'have-remote-pranswer>stable': {
      d: 'M108 262C138 262 137 220 137 44',
      label: [126, 217, 'end', 'remote', 'answer'],
    },
    'have-remote-offer>have-local-pranswer': {
      d: 'M242 166L242 238',
      label: [235, 188, 'end', 'local', 'pranswer'],
    },
    'have-local-pranswer>stable': {
      d: 'M180 262C150 262 151 220 151 44',
      label: [162, 217, 'start', 'local', 'answer'],
    },
  },
  loops: {
    'have-local-offer': 'M14 166C8 188 36 188 30 166',
    'have-remote-offer': 'M274 166C280 188 252 188 258 166',
    'have-remote-pranswer': 'M14 278C8 300 36 300 30 278',
    'have-local-pranswer': 'M274 278C280 300 252 300 258 278',
  },
  braceY: 306,
};
