import { withCauses } from '../../trace/cause.ts';
import type { NewEvent, TraceSink } from '../../trace/events.ts';
import { createMerge } from '../merge.ts';
import { connectionsSpent } from '../pair/budget.ts';
import { SCENARIOS, type ScenarioId } from './catalog.ts';
import { RunCancelled, RunEnd, RunStalled, RunUnsupported } from '../pair/errors.ts';
import { LOAD, type ScenarioModule } from './load.ts';
import { createRun, type OwnedRun } from '../pair/run.ts';
import type { RunHost } from '../pair/types.ts';
import type { ScenarioOptions, ScenarioResult } from './types.ts';

/**
 * Runs a scenario on real connections and returns how it ended; never rejects. When it does return, the trace is
 * complete: its last event is the mark `end`. Then everything that the run opened is closed, which no trace shows.
 */
export async function runScenario(
  id: ScenarioId,
  host: RunHost,
  { sink, signal, rules = {} }: ScenarioOptions,
): Promise<ScenarioResult> {
  const gate = createGate();
  const ordered = inOrder(withCauses(sink));
  const merge = SCENARIOS[id].needs.some((need) => need === 'frame')
    ? createMerge({ sink: ordered, now: host.now, after: host.after })
    : undefined;
  const joinRealm = (): TraceSink => gate.before(merge?.source() ?? ordered);
  const own = joinRealm();
  const mark = (name: string, detail: Extract<NewEvent, { type: 'mark' }>['detail']): void =>
    void own.append({ type: 'mark', at: host.now(), peer: null, name, detail });

  mark('scenario', { scenario: id });
  const run = createRun({ scenario: id, host, sink: own, joinRealm, rules });
  const cancel = (): void => run.stop(new RunCancelled('called off'));
  if (signal.aborted) cancel();
  signal.addEventListener('abort', cancel);
  const leaving = host.document?.defaultView;
  leaving?.addEventListener('pagehide', cancel);
  const { deadlineMs } = SCENARIOS[id];
  const cancelDeadline = host.after(deadlineMs, () =>
    run.stop(new RunStalled(`the end, within ${String(deadlineMs / 1000)} s`)),
  );

  const result = await perform(id, run);
  if (result.status === 'stalled')
    mark('stalled', { step: result.step, waitingFor: result.waitingFor });
  if (result.status === 'cancelled') mark('cancelled', { step: result.step });
  mark('end', { status: result.status });
  gate.shut();
  merge?.flush();

  cancelDeadline();
  leaving?.removeEventListener('pagehide', cancel);
  signal.removeEventListener('abort', cancel);
  run.dispose();
  return result;
}

async function perform<Id extends ScenarioId>(id: Id, run: OwnedRun): Promise<ScenarioResult> {
  try {
    const scenario: ScenarioModule<Id> = await LOAD[id]();
    await Promise.race([scenario.run(run), run.stopped]);
    return { status: 'done' };
  } catch (error) {
    return resultOf(error, run.currentStep);
  }
}

function resultOf(error: unknown, step: string | null): ScenarioResult {
  if (error instanceof RunStalled) return { status: 'stalled', step, waitingFor: error.waitingFor };
  if (error instanceof RunUnsupported) return { status: 'unsupported', missing: error.missing };
  if (error instanceof RunEnd) {
    switch (error.code) {
      case 'no-more-connections':
        return { status: error.code, constructed: connectionsSpent() };
      case 'cancelled':
      case 'no-interface':
        return { status: error.code, step };
      case 'stalled':
      case 'unsupported':
        break;
    }
  }
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { status: 'failed', step, error: { name, message } };
}

/** A gate before sinks: when it is shut, what comes later is nobody's business. */
function createGate(): { before(sink: TraceSink): TraceSink; shut(): void } {
  let open = true;
  return {
    before: (sink) => ({ append: (event) => (open ? sink.append(event) : -1) }),
    shut: () => (open = false),
  };
}

/**
 * A recorder tells of a call when it has returned, at the time when it was made: here, time never goes back. No browser's
 * clock tells less than a microsecond; what is left of a sum beyond that is noise.
 */
function inOrder(sink: TraceSink): TraceSink {
  let last = 0;
  return {
    append(event) {
      last = Math.max(last, Math.round(event.at * 1000) / 1000);
      return sink.append({ ...event, at: last });
    },
  };
}
