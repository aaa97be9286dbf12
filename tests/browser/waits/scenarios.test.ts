import { writeFile } from 'node:fs/promises';

import { expect, it } from 'vitest';

import {
  SCENARIO_IDS,
  SCENARIOS,
  type ScenarioId,
} from '../../../src/lib/sources/scenarios/catalog.ts';
import type { TraceEvent } from '../../../src/lib/trace/events.ts';
import { expectPartialOrder } from '../../traces/partial-order.ts';
import { readRecorded, recordedFile } from '../../traces/recorded.ts';
import { eventsOf, sourceContract } from '../../traces/source-contract.ts';
import { neverShown, stateChanges, statesMissing } from '../../traces/state-changes.ts';
import { eachEngine } from '../engine.ts';
import { runScenarioIn } from '../run-scenario.ts';

/** Set by `npm run golden`: what ran becomes the recorded trace. */
const recordsAnew = process.env['PCSCOPE_GOLDEN'] === '1';

/**
 * Changes that one run of a scenario shows and another does not, measured over 8–60 runs of each; every other change is in
 * every run.
 */
const VARIES: Partial<Readonly<Record<ScenarioId, RegExp>>> = {
  // Gathering may be over before its offer is taken back, and within one millisecond of Firefox's clock.
  'explicit-rollback': / ice-gathering: /,
  'implicit-rollback': / ice-gathering: /,
  // Firefox may pass through checking, and does not always tell of gathering.
  'ice-restart': / (ice-gathering|ice-connection|ice-transport|connection): /,
  // Firefox may be through with it before its event is read, in one of some fifty runs.
  renegotiation: / ice-gathering: complete > gathering$/,
  'late-channel': / ice-gathering: complete > gathering$/,
  // The side that finds nothing wrong may say connected for a moment.
  'dtls-failed': / (connection|sctp|data-channel): /,
  // Bundling may exchange the SCTP transport before or after it is first seen.
  media: / sctp: /,
  // A track that joins may begin gathering anew, and a restart may show or not.
  life: / (ice-gathering|ice-connection|ice-transport|connection|sctp): /,
  // What comes back does so by way of different states.
  unreachable:
    / (connection|ice-connection|ice-transport): (failed|disconnected|connecting|checking) > /,
  'lost-peer':
    /^A (connection|ice-connection|ice-transport): (failed|disconnected|connecting|checking) > |^B /,
};

const lasting = (id: ScenarioId, events: readonly TraceEvent[]): readonly string[] =>
  stateChanges(events).filter((change) => !VARIES[id]?.test(change));

/** Firefox says this on the console when ICE fails, as it should. */
const isExpected = (error: string): boolean => error.includes('WebRTC: ICE failed');

eachEngine((engine, name) => {
  const all: TraceEvent[] = [];
  const ended: string[] = [];

  async function runs(id: ScenarioId): Promise<void> {
    const { result, trace, text, left, errors } = await runScenarioIn(engine(), id);
    expect(result, JSON.stringify(result)).toEqual({ status: 'done' });
    sourceContract(trace);
    const events = eventsOf(trace);
    expectPartialOrder(events);
    expect(left, 'nothing is left running').toEqual([]);
    expect(errors.filter((error) => !isExpected(error))).toEqual([]);
    expect(events.filter((event) => event.type === 'construct' && event.peer === 'A').length).toBe(
      id === 'lost-peer' && name === 'firefox' ? 2 : 1,
    );
    if (recordsAnew) await writeFile(recordedFile(name, id), text);
    else expect(lasting(id, events)).toEqual(lasting(id, eventsOf(readRecorded(name, id))));
    all.push(...events);
    ended.push(id);
  }

  it.each(SCENARIO_IDS.filter((id) => !SCENARIOS[id].slow))('%s', runs);
  // These wait for the browser's own patience to end, and so can wait together.
  it.concurrent.each(SCENARIO_IDS.filter((id) => SCENARIOS[id].slow))('%s', runs);

  it('takes every state of every machine, but for those that this engine never shows', () => {
    expect(ended.toSorted(), 'this needs all scenarios').toEqual(SCENARIO_IDS.toSorted());
    expect(statesMissing(all)).toEqual(neverShown(name));
  });
});
