import { expect, it } from 'vitest';

import { NO_NEEDS, type Needs } from '../program.ts';
import { createPeerNames } from './names.ts';

const connected: Needs = { ...NO_NEEDS, connection: 'connected' };
const using = (...free: string[]) => ({ free, members: {} });

it.each([
  ['A B C', 'nothing is taken', NO_NEEDS, [using('console')]],
  ['A C D', 'there is a remote peer', NO_NEEDS, [using('socket')]],
  ['C D E', 'the environment has a pair', connected, [using('pc')]],
  ['A B C', 'the pair that could be had is not used', connected, [using('console')]],
  [
    'C D E',
    'two files have names of their own',
    NO_NEEDS,
    [
      { peer: 'A' as const, ...using() },
      { peer: 'B' as const, ...using() },
    ],
  ],
] as const)('names connections %s where %s', (expected, _, needs, files) => {
  const nameOf = createPeerNames(files, needs);
  expect([0, 1, 2].map(nameOf).join(' ')).toBe(expected);
});

it('goes on behind Z', () => {
  const nameOf = createPeerNames([using('pc')], connected);
  expect([nameOf(23), nameOf(24), nameOf(25)]).toEqual(['Z', 'AA', 'AB']);
});
