import {
  candidateOf,
  connected,
  createPair,
  onBoth,
  sayHello,
  settledDown,
  type Pair,
} from '../../pair/pair.ts';
import { describe, takeMessages, trickle } from '../../pair/peer.ts';
import type { Run } from '../../pair/run.ts';
import type { FaultStepOf } from '../catalog.ts';
import { createCarelessness, refused } from '../refusals.ts';

type FaultRun = Run<FaultStepOf<'rollback'>>;

/** The method must be the one that set the offer: Firefox refuses the other, Chromium takes either. */
const ROLLBACK = { type: 'rollback' } as const;

/** A offers sound, and waits until a candidate was found: Chromium finds no other when the offer is taken back before. */
async function offerSound(run: FaultRun, { a }: Pair): Promise<void> {
  // Not a data channel: Chromium forgets one whose first offer is taken back.
  a.pc.addTransceiver('audio');
  const found = candidateOf(run, a);
  await describe(a);
  await found();
  await run.quiet();
}

/** A takes back what it has not offered, then what it has; B is not told, and answers. Now B is in a session that A is not in. */
export async function fault(run: FaultRun): Promise<undefined> {
  run.step('nothing-to-take-back');
  const careless = createCarelessness(run);
  const pair = createPair(run, undefined, careless.guard);
  const { a, b } = pair;
  await refused(() => a.pc.setLocalDescription(ROLLBACK));

  run.step('offer');
  run.signaling.setRule('answer', { hold: true });
  takeMessages(a);
  takeMessages(b);
  await offerSound(run, pair);

  run.step('taken-back');
  await a.pc.setLocalDescription(ROLLBACK);

  run.step('answered-all-the-same');
  run.signaling.setRule('answer', undefined);
  run.signaling.release('answer');
  await careless.refusals(1);
  await onBoth(run, pair, 'signalingState stable', ({ said }) => said.signalingState === 'stable');
  await run.quiet();
}

/** A says that it takes its offer back, and B takes it back, too: both are where they were before it. */
export async function cure(run: FaultRun): Promise<void> {
  run.step('not-answered-yet');
  const pair = createPair(run);
  const { a, b } = pair;
  // B asks somebody before it answers.
  const stopAsking = b.end.receive((message) =>
    b.guard(async () => {
      if (!('description' in message)) return;
      const { type } = message.description;
      await b.pc.setRemoteDescription(type === 'rollback' ? ROLLBACK : message.description);
    }),
  );
  await offerSound(run, pair);

  run.step('both-take-back');
  await a.pc.setLocalDescription(ROLLBACK);
  a.end.send({ description: { type: 'rollback', sdp: '' } });
  await run.quiet();
  await onBoth(run, pair, 'signalingState stable', ({ said }) => said.signalingState === 'stable');
  stopAsking();

  run.step('offer-again');
  for (const peer of [a, b]) {
    trickle(peer);
    takeMessages(peer);
  }
  a.openChannel('chat');
  await describe(a);
  await connected(run, pair);
  await sayHello(run, pair, 'chat');
  await settledDown(run, pair);
}
