import { expect, it } from 'vitest';

import { FAULT_IDS, FAULTS, type FaultId } from '../../../src/lib/sources/faults/catalog.ts';
import { eventsOf } from '../../traces/source-contract.ts';
import { eachEngine } from '../engine.ts';
import { expectFault } from '../expect-fault.ts';
import { FAULT_PAGE, outcomeIn, startFault } from '../run-fault.ts';

/** Those that make a reader wait run beside each other, in tests/browser/waits/faults.test.ts. */
const isQuick = (id: FaultId): boolean => !FAULTS[id].fault.slow && !FAULTS[id].cure.slow;

eachEngine((engine) => {
  it.concurrent.each(FAULT_IDS.filter(isQuick))('%s, and its cure', async (id) => {
    await expectFault(engine(), id);
  });

  it.concurrent('a cure that begins afresh can be watched by itself', async () => {
    await expectFault(engine(), 'answer-twice', 'cure');
  });

  it.concurrent('what is called off closes what is broken, and ends the trace', async () => {
    const tab = await engine().open(FAULT_PAGE);
    try {
      await startFault(tab, 'munged-lines', 'broken');
      await tab.waitFor(() => window.faultResults.length === 1);
      await tab.evaluate(() => window.cancelFault?.());
      const { results, trace, left } = await outcomeIn(tab);
      expect(results).toEqual([{ status: 'done' }]);
      expect(left).toEqual([]);
      expect(eventsOf(trace).at(-1)).toMatchObject({ name: 'end' });
    } finally {
      await tab.close();
    }
  });

  it.concurrent('what is called off at work says so', async () => {
    const tab = await engine().open(FAULT_PAGE);
    try {
      await startFault(tab, 'no-candidates', 'fault, cure');
      await tab.waitFor(() => window.faultResults.length === 0);
      await tab.evaluate(() => window.cancelFault?.());
      const { results, trace, left } = await outcomeIn(tab);
      expect(results).toMatchObject([{ status: 'cancelled' }, { status: 'cancelled' }]);
      expect(left).toEqual([]);
      expect(eventsOf(trace).at(-1)).toMatchObject({
        name: 'end',
        detail: { status: 'cancelled' },
      });
    } finally {
      await tab.close();
    }
  });
});
