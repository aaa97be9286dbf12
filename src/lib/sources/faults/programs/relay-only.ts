import { connected, settledDown } from '../../pair/pair.ts';
import { createSide, offerWhenNeeded } from '../../pair/peer.ts';
import type { Run } from '../../pair/run.ts';
import type { FaultStepOf } from '../catalog.ts';
import { exchange, helloIfAlive } from '../exchange.ts';
import { A_MOMENT_MS, agreed, gathered, watchFor } from '../waiting.ts';

/** A may use relayed candidates only, and knows no relay. */
export async function fault(run: Run<FaultStepOf<'relay-only'>>): Promise<() => Promise<void>> {
  run.step('relays-only');
  const { signaling, guard } = run;
  const a = createSide(
    run.createPeer('A', { iceTransportPolicy: 'relay' }),
    signaling.end('A'),
    guard,
  );
  const b = createSide(run.createPeer('B'), signaling.end('B'), guard);
  const pair = { a, b };
  exchange(pair);
  offerWhenNeeded(a);
  const channel = a.openChannel('chat');
  await agreed(run, pair);
  await gathered(run, a);
  run.step('nothing-found');
  await watchFor(run, A_MOMENT_MS);

  return async () => {
    run.step('allow-all');
    a.pc.setConfiguration({ iceTransportPolicy: 'all' });
    run.step('restart');
    a.pc.restartIce();
    await connected(run, pair);
    await settledDown(run, pair);
    await helloIfAlive(run, pair, channel);
  };
}
