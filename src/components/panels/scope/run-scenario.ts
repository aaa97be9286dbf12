/** Runs scenarios in this page. Loaded at the press of a button: it brings recorder and scenarios along. */
import { engineIdOf, engineOf } from '../../../lib/sources/pair/engine.ts';
import { hostIn } from '../../../lib/sources/pair/host.ts';
import { runScenario, SCENARIOS, type ScenarioId } from '../../../lib/sources/scenarios/index.ts';
import type { RunResult } from '../../../lib/sources/pair/result.ts';
import type { Trace } from '../../../lib/trace/trace.ts';
import type { RunOutcome } from './runner.ts';

/** What a run came to, as panels tell it. */
export function outcomeOf(result: RunResult): RunOutcome {
  switch (result.status) {
    case 'done':
    case 'cancelled':
      return { kind: result.status };
    case 'stalled':
      return {
        kind: 'problem',
        problem: { kind: 'stalled', step: result.step, waitingFor: result.waitingFor },
      };
    case 'unsupported':
      return { kind: 'problem', problem: { kind: 'unsupported' } };
    case 'no-interface':
      return { kind: 'problem', problem: { kind: 'no-network' } };
    case 'no-more-connections':
      return { kind: 'problem', problem: { kind: 'too-many' } };
    case 'failed':
      return { kind: 'problem', problem: { kind: 'failed', ...result.error } };
  }
}

/** Runs scenario `id` into `trace` on connections of this page. */
export async function runInPage(
  id: string,
  trace: Trace,
  signal: AbortSignal,
): Promise<RunOutcome> {
  const host = hostIn(window, { base: import.meta.env.BASE_URL });
  return outcomeOf(await runScenario(id as ScenarioId, host, { sink: trace, signal }));
}

/** Usual duration of a slow scenario in this browser, in ms; `undefined` for a quick one. */
export function expectedMs(id: string): number | undefined {
  const info = SCENARIOS[id as ScenarioId];
  return info.slow ? info.expectedMs[engineIdOf(navigator.userAgent)] : undefined;
}

/** What is known of a trace that begins now. */
export function traceMeta(id: string): Trace['meta'] {
  const engine = engineOf(navigator.userAgent);
  return {
    origin: 'live',
    scenario: id,
    startedAt: new Date().toISOString(),
    ...(engine && { engine }),
  };
}
