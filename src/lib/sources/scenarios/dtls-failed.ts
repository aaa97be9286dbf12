import type { StepOf } from './catalog.ts';
import { createPair, settledDown } from '../pair/pair.ts';
import { offerWhenNeeded, takeMessages, trickle } from '../pair/peer.ts';
import type { Run } from '../pair/run.ts';
import { behindTamperer, withOtherFingerprint } from '../pair/tamper.ts';

/**
 * Whoever carries B's answer changes the fingerprint in it. ICE connects; then A is shown a certificate that is not the one
 * that was announced, and refuses.
 */
export async function run(run: Run<StepOf<'dtls-failed'>>): Promise<void> {
  run.step('peers');
  const pair = createPair(run);
  const { a, b } = pair;
  run.step('tamper');
  trickle(a);
  trickle(b);
  takeMessages(a);
  takeMessages(behindTamperer(b, withOtherFingerprint));
  offerWhenNeeded(a);
  a.openChannel('chat');
  await run.until('dtls failed on A', [a.pc], () => a.said.connectionState === 'failed');
  run.step('failed');
  const dtls = a.pc.sctp?.transport;
  await run.until(
    'state failed of the DTLS transport of A, connectionState failed on B',
    [b.pc, ...(dtls ? [dtls] : [])],
    () => (dtls === undefined || dtls.state === 'failed') && b.said.connectionState === 'failed',
  );
  await settledDown(run, pair);
}
