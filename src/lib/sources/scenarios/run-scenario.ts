import type { RunResult } from '../pair/result.ts';
import { createStage } from '../pair/stage.ts';
import type { RunHost } from '../pair/types.ts';
import { SCENARIOS, type ScenarioId } from './catalog.ts';
import { LOAD, type ScenarioModule } from './load.ts';
import type { ScenarioOptions } from './types.ts';

/**
 * Runs a scenario on real connections and returns how it ended; never rejects. When it does return, the trace is
 * complete: its last event is the mark `end`. Then everything that the run opened is closed, which no trace shows.
 */
export async function runScenario<Id extends ScenarioId>(
  id: Id,
  host: RunHost,
  { sink, signal, rules }: ScenarioOptions,
): Promise<RunResult> {
  const info = SCENARIOS[id];
  const realms = info.needs.some((need) => need === 'frame');
  const stage = createStage({ scenario: id, host, sink, signal, rules, realms });
  stage.mark('scenario', { scenario: id });
  const result = await stage.perform(async () => {
    const scenario: ScenarioModule<Id> = await LOAD[id]();
    await scenario.run(stage.run);
  }, info.deadlineMs);
  stage.close(result.status);
  return result;
}
