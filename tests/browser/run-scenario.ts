import type { RunResult } from '../../src/lib/sources/pair/result.ts';
import type { ScenarioId } from '../../src/lib/sources/scenarios/index.ts';
import { readTrace } from '../../src/lib/trace/read.ts';
import type { Trace } from '../../src/lib/trace/trace.ts';
import type { Engine, Tab } from './engine.ts';

/** What one run of a scenario left behind. */
export interface ScenarioRun {
  readonly result: RunResult;
  readonly trace: Trace;
  /** The trace as it was written in the page. */
  readonly text: string;
  /** What the page still held when the run had ended: an empty list if it closed all that it opened. */
  readonly left: readonly string[];
  readonly durationMs: number;
  /** Errors that the page's console told of. */
  readonly errors: readonly string[];
}

/** The page on which scenarios run, with a strict Content-Security-Policy. */
export const SCENARIO_PAGE = '/__tests/scenarios.html';

/** Presses the button that runs a scenario; `outcomeIn` waits for what comes of it. */
export async function startScenario(tab: Tab, id: ScenarioId): Promise<void> {
  await tab.evaluate((scenario: ScenarioId) => {
    window.scenario = scenario;
    window.outcome = undefined;
  }, id);
  await tab.click('button');
}

/** Waits until the run that goes on in this tab has ended. */
export async function outcomeIn(tab: Tab): Promise<ScenarioRun> {
  await tab.waitFor(() => window.outcome !== undefined);
  const outcome = await tab.evaluate(() => window.outcome);
  if (outcome === undefined) throw new Error('the outcome was taken away');
  const { result, trace, left, durationMs } = outcome;
  return {
    result: result as RunResult,
    text: trace,
    trace: readTrace(trace),
    left,
    durationMs,
    errors: tab.errors,
  };
}

/** Runs a scenario from first to last in a tab of its own, at a click as a reader would. */
export async function runScenarioIn(engine: Engine, id: ScenarioId): Promise<ScenarioRun> {
  const tab = await engine.open(SCENARIO_PAGE);
  try {
    await startScenario(tab, id);
    return await outcomeIn(tab);
  } finally {
    await tab.close();
  }
}
