import { candidateOf, connected, createPair, onBoth, settledDown } from '../../pair/pair.ts';
import { describe, takeMessages, trickle } from '../../pair/peer.ts';
import type { Run } from '../../pair/run.ts';
import type { FaultStepOf } from '../catalog.ts';
import { createCarelessness, refused } from '../refusals.ts';

const ROLLBACK = { type: 'rollback' } as const;

/** A takes back what it has not offered, then what it has; B is not told, and answers. */
export async function fault(run: Run<FaultStepOf<'rollback'>>): Promise<() => Promise<void>> {
  run.step('nothing-to-take-back');
  const careless = createCarelessness(run);
  const pair = createPair(run, undefined, careless.guard);
  const { a, b } = pair;
  await refused(() => a.pc.setLocalDescription(ROLLBACK));

  run.step('offer');
  run.signaling.setRule('answer', { hold: true });
  takeMessages(a);
  takeMessages(b);
  // Not a data channel: Chromium forgets one whose first offer is taken back.
  a.pc.addTransceiver('audio');
  const found = candidateOf(run, a);
  await describe(a);
  await found();
  await run.until(
    'signalingState have-local-offer on A',
    [a.pc],
    () => a.said.signalingState === 'have-local-offer',
  );
  await run.quiet();

  run.step('taken-back');
  await a.pc.setLocalDescription(ROLLBACK);

  run.step('answered-all-the-same');
  run.signaling.setRules({});
  await careless.refusals(1);
  await onBoth(run, pair, 'signalingState stable', ({ said }) => said.signalingState === 'stable');
  await run.quiet();

  return async () => {
    run.step('offer-again');
    trickle(a);
    trickle(b);
    a.openChannel('chat');
    await describe(a);
    await connected(run, pair);
    await settledDown(run, pair);
  };
}
