import { createPair, settledDown } from '../../pair/pair.ts';
import { offerWhenNeeded, takeMessages, trickle } from '../../pair/peer.ts';
import type { Run } from '../../pair/run.ts';
import { behindTamperer, withOtherFingerprint } from '../../pair/tamper.ts';
import type { FaultStepOf } from '../catalog.ts';
import { connectWell } from '../exchange.ts';
import { becomes, dtlsFails } from '../waiting.ts';

type FaultRun = Run<FaultStepOf<'munged-fingerprint'>>;

/** ICE connects; then A is shown a certificate that is not the one that was announced, and refuses. */
export async function fault(run: FaultRun): Promise<undefined> {
  run.step('tamper');
  const pair = createPair(run);
  const { a, b } = pair;
  trickle(a);
  trickle(b);
  takeMessages(a);
  takeMessages(behindTamperer(b, withOtherFingerprint));
  offerWhenNeeded(a);
  a.openChannel('chat');
  await becomes(run, a, 'failed');
  run.step('refused-by-dtls');
  await Promise.all([dtlsFails(run, a), becomes(run, b, 'failed')]);
  await settledDown(run, pair);
}

/** No restart mends DTLS: new connections, and the description as it was made. */
export async function cure(run: FaultRun): Promise<void> {
  run.step('leave-it-alone');
  await connectWell(run);
}
