import { RunStalled } from '../../pair/errors.ts';
import { connected, createPair, onBoth, settledDown } from '../../pair/pair.ts';
import { offerWhenNeeded } from '../../pair/peer.ts';
import type { Run } from '../../pair/run.ts';
import type { FaultStepOf } from '../catalog.ts';
import { exchange, helloIfAlive } from '../exchange.ts';
import { agreed } from '../waiting.ts';

/** Longer than Firefox waits for candidates (5.0–5.3 s); Chromium waits for ever. */
const WATCH_MS = 8_000;

/** Offer and answer arrive, candidates do not. */
export async function fault(run: Run<FaultStepOf<'no-candidates'>>): Promise<() => Promise<void>> {
  run.step('candidates-withheld');
  run.signaling.setRule('candidate', { hold: true });
  run.signaling.setRule('end-of-candidates', { hold: true });
  const pair = createPair(run);
  const { a } = pair;
  exchange(pair);
  offerWhenNeeded(a);
  const channel = a.openChannel('chat');
  await agreed(run, pair);
  run.step('nothing-happens');
  try {
    await onBoth(
      run,
      pair,
      'connectionState failed',
      ({ said }) => said.connectionState === 'failed',
      WATCH_MS,
    );
  } catch (error) {
    if (!(error instanceof RunStalled)) throw error;
  }

  return async () => {
    run.step('restart-with-candidates');
    // Those that were held belong to the credentials before.
    run.signaling.discard();
    run.signaling.setRules({});
    a.pc.restartIce();
    await connected(run, pair);
    await settledDown(run, pair);
    await helloIfAlive(run, pair, channel);
  };
}
