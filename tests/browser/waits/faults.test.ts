import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

import { expect, it } from 'vitest';

import {
  expectedOfRecorded,
  FAULT_IDS,
  FAULTS,
  type FaultId,
} from '../../../src/lib/sources/faults/catalog.ts';
import { checkExpectations } from '../../../src/lib/sources/faults/check-expectations.ts';
import type { Course } from '../../fixtures/pages/faults.ts';
import { recordedFaultFile } from '../../traces/recorded.ts';
import { sourceContract } from '../../traces/source-contract.ts';
import { eachEngine } from '../engine.ts';
import { expectFault } from '../expect-fault.ts';
import { loseNetworkIn } from '../network-gone.ts';

/** Set by `npm run golden`: what ran becomes the recorded trace. */
const recordsAnew = process.env['PCSCOPE_GOLDEN'] === '1';

const durationOf = (id: FaultId): number => FAULTS[id].fault.expectedMs.firefox;

type Run = readonly [id: FaultId, course: Exclude<Course, 'broken'>];

/** Where both phases take long and are apart, they wait beside each other. What takes longest begins. */
const RUNS = FAULT_IDS.flatMap((id): readonly Run[] => {
  const { fault, cure } = FAULTS[id];
  if (fault.slow && cure.slow && cure.how === 'afresh')
    return [
      [id, 'fault'],
      [id, 'cure'],
    ];
  return fault.slow || cure.slow ? [[id, 'fault, cure']] : [];
}).toSorted(([a], [b]) => durationOf(b) - durationOf(a));

/** Quick faults whose connections are kept for the cure. */
const HEALED = FAULT_IDS.filter(
  (id) => !FAULTS[id].fault.slow && FAULTS[id].cure.how === 'goes-on',
);

/** Longer than Firefox waits for candidates. */
const READING_MS = 7_000;

eachEngine((engine, name) => {
  // These wait for the browser's own patience to end, and so can wait together.
  it.concurrent.each(RUNS)('%s: %s', async (id, course) => {
    await expectFault(engine(), id, course);
  });

  it.concurrent('what goes on can be healed when its reader has read a while', async () => {
    await Promise.all(HEALED.map((id) => expectFault(engine(), id, 'fault, cure', READING_MS)));
  });

  it.concurrent('network-gone: the real thing comes back by itself', async () => {
    const { trace, text } = await loseNetworkIn(engine());
    sourceContract(trace);
    for (const phase of ['fault', 'cure'] as const) {
      const checked = checkExpectations(trace, phase, expectedOfRecorded('network-gone', phase));
      expect(checked.filter(({ met }) => met !== 'yes')).toEqual([]);
    }
    if (!recordsAnew) return;
    const file = recordedFaultFile(name, 'network-gone');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  });
});
