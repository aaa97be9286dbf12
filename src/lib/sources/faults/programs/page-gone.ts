import type { Run } from '../../pair/run.ts';
import type { FaultStepOf } from '../catalog.ts';
import { connectFar, greetFar, lose, reached, takeUpAgain } from '../../pair/frame/far-peer.ts';

/** Consent to send runs out: 5–6 s in Chromium, 7–10 s in Firefox. */
const DISCONNECTED_MS = 30_000;
/** After that: 10 s in Chromium, 20 s in Firefox. */
const FAILED_MS = 45_000;

/** B's page disappears, with its process where the browser gives it one of its own. */
export async function fault(run: Run<FaultStepOf<'page-gone'>>): Promise<() => Promise<void>> {
  run.step('connect');
  const far = await connectFar(run, 'b1:', 'chat');
  run.step('b-gone');
  await lose(run, far);
  run.step('disconnected');
  await reached(run, far.a, 'disconnected', DISCONNECTED_MS);
  run.step('failed');
  await reached(run, far.a, 'failed', FAILED_MS);

  return async () => {
    run.step('another-b');
    const { a, frame } = await takeUpAgain(run, far.a, 'b2:', 'chat again', {
      connecting: () => run.step('restart'),
    });
    run.step('hello');
    await greetFar(run, a, 'chat again');
    await frame.caughtUp();
  };
}
