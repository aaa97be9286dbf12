import { expect, test } from 'vitest';
import { FAULT_IDS } from '../../../lib/sources/faults/catalog.ts';
import { machinesOf, mainMachine } from './shown-machines.ts';

test('a fault shows its own machines beside those that every fault shows', () => {
  expect(machinesOf('empty-offer')).toContain('ice-gathering');
  expect(machinesOf('munged-fingerprint')).toContain('dtls');
  expect(machinesOf('handler-too-late')).toEqual(['signaling', 'ice-connection', 'connection']);
});

test('the machine that is brought into sight is one that is shown', () => {
  for (const id of FAULT_IDS)
    for (const phase of ['fault', 'cure'] as const)
      expect(machinesOf(id), id).toContain(mainMachine(id, phase));
});
