import { expect } from 'vitest';

import { replay } from '../../src/lib/machines/replay.ts';
import { expectationsOf, FAULTS, type FaultId } from '../../src/lib/sources/faults/catalog.ts';
import { checkExpectations } from '../../src/lib/sources/faults/check-expectations.ts';
import type { FaultPhase } from '../../src/lib/sources/faults/types.ts';
import type { Trace } from '../../src/lib/trace/trace.ts';
import { eventsOf, sourceContract } from '../traces/source-contract.ts';
import type { Course } from '../fixtures/pages/faults.ts';
import type { Engine } from './engine.ts';
import { runFaultIn, type FaultOutcome } from './run-fault.ts';

/** Firefox says this on the console when ICE fails, as it should. */
const isExpected = (error: string): boolean => error.includes('WebRTC: ICE failed');

/** The expectations of a phase that the trace does not meet: an empty list. */
function unmet(trace: Trace, id: FaultId, phase: FaultPhase, engine: Engine): readonly unknown[] {
  return checkExpectations(trace, phase, expectationsOf(id, phase, engine.name)).filter(
    ({ met }) => met !== 'yes',
  );
}

function stepsTaken(trace: Trace, id: FaultId): readonly unknown[] {
  return eventsOf(trace).flatMap((event) =>
    event.type === 'mark' && event.name === 'step' && event.detail['scenario'] === `faults/${id}`
      ? [event.detail['step']]
      : [],
  );
}

/** Runs a fault, and compares what was observed with what was expected. */
export async function expectFault(
  engine: Engine,
  id: FaultId,
  course: Exclude<Course, 'broken'> = 'fault, cure',
  readingMs = 0,
): Promise<FaultOutcome> {
  const outcome = await runFaultIn(engine, id, course, readingMs);
  const { trace, results } = outcome;
  const phases = course.split(', ') as readonly FaultPhase[];
  expect(results, JSON.stringify(results)).toEqual(phases.map(() => ({ status: 'done' })));
  sourceContract(trace);
  expect(replay(eventsOf(trace)).unknown, 'edges that the machines lack').toEqual([]);
  for (const phase of phases) expect(unmet(trace, id, phase, engine), phase).toEqual([]);
  expect(stepsTaken(trace, id)).toEqual(phases.flatMap((phase) => [...FAULTS[id][phase].steps]));
  const made = eventsOf(trace).filter(
    (event) => event.type === 'construct' && !event.on.includes(':'),
  );
  expect(made.length, 'connections of the page').toBeLessThanOrEqual(FAULTS[id].connections);
  expect(outcome.left, 'nothing is left running').toEqual([]);
  expect(outcome.errors.filter((error) => !isExpected(error))).toEqual([]);
  return outcome;
}
