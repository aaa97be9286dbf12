import { it } from 'vitest';

import { FAULT_IDS, FAULTS, type FaultId } from '../../../src/lib/sources/faults/catalog.ts';
import { eachEngine } from '../engine.ts';
import { expectFault } from '../expect-fault.ts';

const isSlow = (id: FaultId): boolean => FAULTS[id].fault.slow || FAULTS[id].cure.slow;

eachEngine((engine) => {
  // These wait for the browser's own patience to end, and so can wait together.
  it.concurrent.each(FAULT_IDS.filter(isSlow))('%s, and its cure', async (id) => {
    await expectFault(engine(), id);
  });
});
