/** Makes real pairs negotiate. Loaded at the first press: it brings recorder and scenarios along. */
import { hostIn } from '../../../lib/sources/pair/host.ts';
import { runSimulcast } from '../../../lib/sources/descriptions/simulcast.ts';
import type { Trace } from '../../../lib/trace/trace.ts';
import type { RunOutcome } from '../scope/runner.ts';
import { outcomeOf, runInPage as runScenarioInPage } from '../scope/run-scenario.ts';

export { traceMeta } from '../scope/run-scenario.ts';

/** None of them makes a reader wait. */
export const expectedMs = (): undefined => undefined;

/** Runs preset `id` into `trace` on connections of this page. */
export async function runInPage(
  id: string,
  trace: Trace,
  signal: AbortSignal,
): Promise<RunOutcome> {
  if (id !== 'simulcast') return runScenarioInPage(id, trace, signal);
  const host = hostIn(window, { base: import.meta.env.BASE_URL });
  return outcomeOf(await runSimulcast(host, { sink: trace, signal }));
}
