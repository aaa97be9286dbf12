import { connectFar, greetFar, lose, reached, takeUpAgain } from '../pair/frame/far-peer.ts';
import type { Run } from '../pair/run.ts';
import type { StepOf } from './catalog.ts';

/** Consent to send runs out: 5–6 s in Chromium, 7–10 s in Firefox. */
const DISCONNECTED_MS = 30_000;
/** After that: 10 s in Chromium, 20 s in Firefox. */
const FAILED_MS = 45_000;

/**
 * B lives in a frame, and disappears with its process: nothing tells A, until nobody answers its checks any more. Then A
 * restarts ICE with another B. Where the browser does not give such frames a process of their own, B closes on its way
 * out, and A connects anew.
 */
export async function run(run: Run<StepOf<'lost-peer'>>): Promise<void> {
  run.step('peers');
  const far = await connectFar(run, 'b1:', 'chat', {
    connecting: () => run.step('connect'),
    connected: () => run.step('hello'),
  });

  run.step('lost');
  await lose(run, far);
  run.step('disconnected');
  await reached(run, far.a, 'disconnected', DISCONNECTED_MS);
  run.step('failed');
  await reached(run, far.a, 'failed', FAILED_MS);

  run.step('again');
  const { a, frame } = await takeUpAgain(run, far.a, 'b2:', 'chat again');
  run.step('hello-again');
  await greetFar(run, a, 'chat again');
  await frame.caughtUp();
}
