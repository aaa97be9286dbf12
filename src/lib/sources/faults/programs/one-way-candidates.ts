import { connected, createPair, settledDown, type Pair } from '../../pair/pair.ts';
import { offerWhenNeeded, takeMessages, trickle } from '../../pair/peer.ts';
import type { Run } from '../../pair/run.ts';
import type { FaultStepOf } from '../catalog.ts';

type FaultRun = Run<FaultStepOf<'one-way-candidates'>>;

/** B's candidates never leave; A learns of B by B's checks: a peer reflexive candidate. */
export async function fault(run: FaultRun): Promise<undefined> {
  run.step('one-direction-only');
  const pair = createPair(run);
  trickle(pair.b, () => undefined);
  await connect(run, pair);
  run.step('connected-all-the-same');
  await tellPairs(run, pair);
}

/** Both sides send what they find: where only one can reach the other, either has to be able to begin. */
export async function cure(run: FaultRun): Promise<void> {
  run.step('both-directions');
  const pair = createPair(run);
  trickle(pair.b);
  await connect(run, pair);
  await tellPairs(run, pair);
}

async function connect(run: FaultRun, pair: Pair): Promise<void> {
  const { a, b } = pair;
  trickle(a);
  takeMessages(a);
  takeMessages(b);
  offerWhenNeeded(a);
  a.openChannel('chat');
  await connected(run, pair);
  await settledDown(run, pair);
}

async function tellPairs(run: FaultRun, { a, b }: Pair): Promise<void> {
  await run.takeStats(a);
  await run.takeStats(b);
}
