import type { Run } from '../../pair/run.ts';
import type { FaultStepOf } from '../catalog.ts';
import { refused } from '../refusals.ts';
import { failToReach, restart } from '../unreachable-pair.ts';

type FaultRun = Run<FaultStepOf<'failed-close'>>;

/** A gives up at `failed`. What is closed cannot be restarted. */
export async function fault(run: FaultRun): Promise<undefined> {
  run.step('checking');
  const { a } = (await failToReach(run)).pair;
  run.step('failed');
  run.step('close');
  a.pc.close();
  // Allowed, and without effect.
  a.pc.restartIce();
  await refused(() => a.pc.setLocalDescription());
  await run.quiet();
}

/** A restarts ICE at `failed`: the same connection comes up. */
export async function cure(run: FaultRun): Promise<void> {
  run.step('checking-again');
  const failed = await failToReach(run);
  run.step('failed-again');
  run.step('restart');
  await restart(run, failed);
}
