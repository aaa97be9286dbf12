import { connected, createPair, sayHello, settledDown } from '../../pair/pair.ts';
import { describe, offerWhenNeeded } from '../../pair/peer.ts';
import type { Run } from '../../pair/run.ts';
import type { FaultStepOf } from '../catalog.ts';
import { exchange } from '../exchange.ts';
import { A_MOMENT_MS, agreed, watchFor } from '../waiting.ts';

/** A offers without a track, a transceiver or a channel: both sides agree on nothing, and nothing is gathered for it. */
export async function fault(run: Run<FaultStepOf<'empty-offer'>>): Promise<() => Promise<void>> {
  run.step('offer-nothing');
  const pair = createPair(run);
  const { a } = pair;
  exchange(pair);
  await describe(a);
  await agreed(run, pair);

  run.step('nothing-happens');
  await watchFor(run, A_MOMENT_MS);

  return async () => {
    run.step('make-channel');
    offerWhenNeeded(a);
    a.openChannel('chat');
    a.pc.addEventListener('negotiationneeded', () => run.step('offer-something'), { once: true });
    await connected(run, pair);
    await sayHello(run, pair, 'chat');
    await settledDown(run, pair);
  };
}
