import { describe, expect, it } from 'vitest';

import { FAULT_GROUPS, FAULT_IDS, FAULTS, type FaultId } from './catalog.ts';
import { LOAD, type FaultProgram } from './load.ts';
import type { FaultInfo, PhaseInfo } from './types.ts';

/** From here on a reader is shown a countdown, in ms. */
const SLOW_MS = 3_000;

describe.each(FAULT_IDS)('%s', (id: FaultId) => {
  const info: FaultInfo = FAULTS[id];
  const phases: readonly PhaseInfo[] = [info.fault, info.cure];

  it('has a program of its own that is cured as the catalog says', async () => {
    const program: FaultProgram = await LOAD[id]();
    expect(program.cure === undefined).toBe(info.cure.how === 'goes-on');
  });

  it('names every step once, and waits for the steps of its own phase', () => {
    const steps = phases.flatMap((phase) => phase.steps);
    expect(new Set(steps).size).toBe(steps.length);
    for (const phase of phases) {
      const named = phase.expects.flatMap(({ since }) => since ?? []);
      expect(phase.steps).toEqual(expect.arrayContaining(named));
    }
  });

  it('expects something of each engine in each phase', () => {
    for (const { expects } of phases) {
      for (const name of ['chromium', 'firefox'] as const) {
        expect(expects.some(({ engine = name }) => engine === name)).toBe(true);
      }
    }
  });

  it('is called slow where it takes long, and is given more time than it takes', () => {
    for (const { slow, expectedMs, deadlineMs } of phases) {
      const longest = Math.max(...Object.values(expectedMs));
      expect(slow).toBe(longest > SLOW_MS);
      expect(deadlineMs).toBeGreaterThan(2 * longest);
    }
  });
});

it('the faults stand in the order of their groups', () => {
  const groups = FAULT_IDS.map((id) => FAULTS[id].group);
  const order = groups.map((group) => FAULT_GROUPS.indexOf(group));
  expect(order).toEqual([...order].sort((a, b) => a - b));
});
