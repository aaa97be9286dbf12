import { describe, expect, it } from 'vitest';

import { expectedOfRecorded, FAULT_IDS, FAULTS } from '../../src/lib/sources/faults/catalog.ts';
import { checkExpectations } from '../../src/lib/sources/faults/check-expectations.ts';
import type { FaultInfo } from '../../src/lib/sources/faults/types.ts';
import { SCENARIO_IDS, SCENARIOS } from '../../src/lib/sources/scenarios/catalog.ts';
import { expectPartialOrder } from './partial-order.ts';
import { eventsOf, sourceContract } from './source-contract.ts';
import { readRecorded, readRecordedFault } from './recorded.ts';
import { neverShown, stateChanges, statesMissing } from './state-changes.ts';

/** Faults that no page can cause. */
const RECORDED_FAULTS = FAULT_IDS.filter((id) => {
  const info: FaultInfo = FAULTS[id];
  return info.nearest !== undefined;
});

describe.each(['chromium', 'firefox'] as const)('the recorded traces of %s', (engine) => {
  it.each(SCENARIO_IDS)('%s keeps to the contract of sources and to the common order', (id) => {
    const trace = readRecorded(engine, id);
    sourceContract(trace);
    expectPartialOrder(eventsOf(trace));
    expect(trace.meta).toMatchObject({
      origin: 'recorded',
      scenario: id,
      engine: { name: engine === 'firefox' ? 'Firefox' : 'Chromium' },
    });
  });

  it.each(SCENARIO_IDS)('%s takes its steps in their order, and ends as done', (id) => {
    const marks = eventsOf(readRecorded(engine, id)).filter((event) => event.type === 'mark');
    const steps = marks.filter(({ name }) => name === 'step').map(({ detail }) => detail['step']);
    const all: readonly string[] = SCENARIOS[id].steps;
    expect(steps).toEqual(all.filter((step) => steps.includes(step)));
    // What an engine cannot do is left out, and a note says so.
    const isWhole = steps.length === all.length;
    expect(isWhole || marks.some(({ name }) => name === 'note')).toBe(true);
    expect(marks.at(-1)).toMatchObject({ name: 'end', detail: { status: 'done' } });
  });

  it.each(RECORDED_FAULTS)('the fault %s shows what is expected of it', (id) => {
    const trace = readRecordedFault(engine, id);
    sourceContract(trace);
    expectPartialOrder(eventsOf(trace));
    expect(trace.meta.scenario).toBe(`faults/${id}`);
    for (const phase of ['fault', 'cure'] as const) {
      const checked = checkExpectations(trace, phase, expectedOfRecorded(id, phase));
      expect(checked.length).toBeGreaterThan(0);
      expect(checked.filter(({ met }) => met !== 'yes')).toEqual([]);
    }
  });

  it('take every state of every machine, but for those that the engine never shows', () => {
    const events = SCENARIO_IDS.flatMap((id) => eventsOf(readRecorded(engine, id)));
    expect(statesMissing(events)).toEqual(neverShown(engine));
  });

  it('show the 16 state changes of a basic connect, each with its cause', () => {
    const events = eventsOf(readRecorded(engine, 'connect'));
    const own = events.filter(
      (event) =>
        event.type === 'state' &&
        ['signaling', 'ice-gathering', 'ice-connection', 'connection'].includes(event.machine),
    );
    expect(stateChanges(own)).toEqual([
      'A connection: connecting > connected',
      'A connection: new > connecting',
      'A ice-connection: checking > connected',
      'A ice-connection: new > checking',
      'A ice-gathering: gathering > complete',
      'A ice-gathering: new > gathering',
      'A signaling: have-local-offer > stable',
      'A signaling: stable > have-local-offer',
      'B connection: connecting > connected',
      'B connection: new > connecting',
      'B ice-connection: checking > connected',
      'B ice-connection: new > checking',
      'B ice-gathering: gathering > complete',
      'B ice-gathering: new > gathering',
      'B signaling: have-remote-offer > stable',
      'B signaling: stable > have-remote-offer',
    ]);
    expect(own).toHaveLength(16);
    expect(own.filter(({ cause }) => cause === undefined)).toEqual([]);
  });
});
