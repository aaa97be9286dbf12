import { connected, createPair, settledDown } from '../../pair/pair.ts';
import {
  createSide,
  describe,
  offerWhenNeeded,
  takeMessages,
  trickle,
  type Guard,
  type Peer,
} from '../../pair/peer.ts';
import type { Run } from '../../pair/run.ts';
import type { FaultStepOf } from '../catalog.ts';
import { createCarelessness } from '../refusals.ts';

type FaultRun = Run<FaultStepOf<'answer-in-stable'>>;

/** A offers, loses patience, closes and begins anew; B's answer is still on its way. Returns A's new side, and what ends B's old one. */
async function loseAnAnswer(
  run: FaultRun,
  guard: Guard,
  beginAnew: () => void,
): Promise<{ readonly a: Peer; readonly forgetB: () => void }> {
  run.signaling.setRules({
    answer: { hold: true },
    candidate: { drop: true },
    'end-of-candidates': { drop: true },
  });
  const { a, b } = createPair(run, undefined, guard);
  const stopTaking = takeMessages(b);
  const stopOffering = offerWhenNeeded(a);
  a.openChannel('chat');
  await run.until(
    'signalingState stable on B',
    [b.pc],
    () => b.pc.currentLocalDescription !== null,
  );
  await run.quiet();

  beginAnew();
  stopOffering();
  a.pc.close();
  return {
    a: createSide(run.createPeer('A'), run.signaling.end('A'), guard),
    forgetB() {
      stopTaking();
      b.pc.close();
    },
  };
}

/** The answer arrives at the new connection, which has not offered anything. */
export async function fault(run: FaultRun): Promise<undefined> {
  run.step('offer');
  const careless = createCarelessness(run);
  const { a } = await loseAnAnswer(run, careless.guard, () => run.step('a-begins-anew'));
  takeMessages(a);
  run.step('late-answer');
  run.signaling.release('answer');
  await careless.refusals(1);
  await run.quiet();
}

/** A takes answers only to an offer of its own; B begins anew, too, when a new offer comes. */
export async function cure(run: FaultRun): Promise<void> {
  run.step('offer-again');
  const { a, forgetB } = await loseAnAnswer(run, run.guard, () => run.step('a-begins-anew-again'));
  let isOwed = false;
  trickle(a);
  a.end.receive((message) =>
    a.guard(async () => {
      if ('candidate' in message) return a.pc.addIceCandidate(message.candidate);
      if (!('description' in message)) return;
      if (!isOwed) return run.mark('ignored', a.name, { kind: message.description.type });
      isOwed = false;
      await a.pc.setRemoteDescription(message.description);
    }),
  );
  run.step('late-answer-ignored');
  run.signaling.release('answer');
  await run.quiet();

  run.step('new-offer');
  run.signaling.setRules({});
  forgetB();
  const b = createSide(run.createPeer('B'), run.signaling.end('B'), run.guard);
  trickle(b);
  takeMessages(b);
  a.openChannel('chat');
  isOwed = true;
  await describe(a);
  await connected(run, { a, b });
  await settledDown(run, { a, b });
}
