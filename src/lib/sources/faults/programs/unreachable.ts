import type { Run } from '../../pair/run.ts';
import type { FaultStepOf } from '../catalog.ts';
import { failToReach, restart } from '../unreachable-pair.ts';

/** Both sides are told of ports at which nobody listens. */
export async function fault(run: Run<FaultStepOf<'unreachable'>>): Promise<() => Promise<void>> {
  run.step('checking');
  const failed = await failToReach(run);
  run.step('failed');

  return async () => {
    run.step('restart-with-real-ones');
    await restart(run, failed);
  };
}
