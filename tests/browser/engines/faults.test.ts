import { it } from 'vitest';

import { FAULT_IDS, FAULTS, type FaultId } from '../../../src/lib/sources/faults/catalog.ts';
import { eachEngine } from '../engine.ts';
import { expectFault } from '../expect-fault.ts';

/** Those that make a reader wait run beside each other, in tests/browser/waits/faults.test.ts. */
const isQuick = (id: FaultId): boolean => !FAULTS[id].fault.slow && !FAULTS[id].cure.slow;

eachEngine((engine) => {
  it.each(FAULT_IDS.filter(isQuick))('%s, and its cure', async (id) => {
    await expectFault(engine(), id);
  });
});
