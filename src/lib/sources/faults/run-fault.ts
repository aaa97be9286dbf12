import type { RunResult } from '../pair/result.ts';
import type { Run } from '../pair/run.ts';
import { createStage } from '../pair/stage.ts';
import type { RunHost } from '../pair/types.ts';
import { FAULTS, type FaultId, type FaultStepOf } from './catalog.ts';
import { LOAD, type FaultProgram } from './load.ts';
import type { FaultInfo, FaultOptions, FaultPhase, FaultRun } from './types.ts';

/**
 * Begins a phase of a fault on real connections. When it is done, everything stays as it is, and goes on being recorded,
 * until it is cured or ended; a phase that does not come to its end ends the run by itself.
 * @throws {RangeError} for the cure alone of a fault whose cure goes on from it
 */
export function runFault<Id extends FaultId>(
  id: Id,
  phase: FaultPhase,
  host: RunHost,
  { sink, signal }: FaultOptions,
): FaultRun {
  const info: FaultInfo = FAULTS[id];
  if (phase === 'cure' && info.cure.how === 'goes-on') {
    throw new RangeError(`there is nothing to cure before ${id} has run`);
  }
  const realms = info.needs.includes('frame');
  const stage = createStage({ scenario: `faults/${id}`, host, sink, signal, realms });
  let heal: (() => Promise<void>) | undefined;
  let status: RunResult['status'] = 'done';

  const end = (): void => stage.close(status);

  async function perform(current: FaultPhase): Promise<RunResult> {
    stage.mark('phase', { fault: id, phase: current });
    const result = await stage.perform(async () => {
      const program: FaultProgram = await LOAD[id]();
      const run = stage.run as Run<FaultStepOf<Id>>;
      if (current === 'fault') heal = await program.fault(run);
      else if (heal !== undefined) await heal();
      else await program.cure?.(run);
    }, info[current].deadlineMs);
    status = result.status;
    stage.mark('phase-end', { fault: id, phase: current, status });
    if (status !== 'done') end();
    return result;
  }

  let last = perform(phase);
  // Called off, or failed between two phases: nobody awaits it then.
  stage.run.stopped.catch(() => void last.finally(end));
  return {
    done: last,
    async cure() {
      const before = await last;
      if (before.status !== 'done') return before;
      if (heal === undefined) stage.run.startOver();
      last = perform('cure');
      return last;
    },
    end,
  };
}
