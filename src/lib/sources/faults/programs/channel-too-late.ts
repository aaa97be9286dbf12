import { connected, createPair, sayHello, settledDown } from '../../pair/pair.ts';
import { describe } from '../../pair/peer.ts';
import type { Run } from '../../pair/run.ts';
import type { FaultStepOf } from '../catalog.ts';
import { exchange } from '../exchange.ts';
import { A_MOMENT_MS, watchFor } from '../waiting.ts';

/** A offers once, by hand, before it makes its first channel; nobody listens to `negotiationneeded`. */
export async function fault(
  run: Run<FaultStepOf<'channel-too-late'>>,
): Promise<() => Promise<void>> {
  run.step('connect-without');
  const pair = createPair(run);
  const { a } = pair;
  exchange(pair);
  a.pc.addTransceiver('audio');
  await describe(a);
  await connected(run, pair);
  await settledDown(run, pair);

  run.step('make-channel');
  a.openChannel('chat');
  run.step('channel-waits');
  await watchFor(run, A_MOMENT_MS);

  return async () => {
    run.step('offer-again');
    await describe(a);
    await sayHello(run, pair, 'chat');
    await settledDown(run, pair);
  };
}
