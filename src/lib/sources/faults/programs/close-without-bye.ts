import type { Run } from '../../pair/run.ts';
import type { FaultStepOf } from '../catalog.ts';
import { connectWell } from '../exchange.ts';
import { becomes } from '../waiting.ts';

type FaultRun = Run<FaultStepOf<'close-without-bye'>>;

/** Consent to send runs out: 5–6 s in Chromium, 7–10 s in Firefox. */
const CONSENT_MS = 30_000;

/** B closes. A loses the channel at once, and the connection only when nobody answers its checks any more. */
export async function fault(run: FaultRun): Promise<undefined> {
  run.step('connect');
  const { a, b } = await connectWell(run);
  run.step('b-closes');
  b.pc.close();
  run.step('a-notices');
  await becomes(run, a, 'disconnected', CONSENT_MS);
}

/** B says that it leaves; A need not find out by itself. */
export async function cure(run: FaultRun): Promise<void> {
  run.step('connect-again');
  const { a, b } = await connectWell(run);
  const left = new Promise<void>((resolve) => {
    a.end.receive((message) => {
      if (!('bye' in message)) return;
      run.step('a-closes');
      a.pc.close();
      resolve();
    });
  });
  run.step('b-says-bye');
  b.end.send({ bye: true });
  b.pc.close();
  await run.settled('"bye" on A', left);
  await run.quiet();
}
