/** Runs an experiment in this page. Loaded at the first press. */
import { spendConnection } from '../../../lib/sources/pair/budget.ts';
import { afterMs } from '../../../lib/sources/pair/tasks.ts';
import { TIMES } from '../../../lib/sources/performance/bench.ts';
import type { ExperimentId } from '../../../lib/sources/performance/experiments.ts';
import { runExperiment, type Listener } from '../../../lib/sources/performance/run-experiment.ts';

/** Runs it to its end. @throws what `runExperiment` throws */
export function measure(id: ExperimentId, signal: AbortSignal, listener: Listener): Promise<void> {
  const surroundings = {
    window,
    now: () => performance.now(),
    after: afterMs,
    spend: spendConnection,
    times: TIMES,
  };
  return runExperiment(id, surroundings, signal, listener);
}
