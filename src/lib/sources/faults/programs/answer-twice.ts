import { describing } from '../../../signaling/messages.ts';
import { connected, createPair, settledDown, type Pair } from '../../pair/pair.ts';
import { offerWhenNeeded, takeMessages, trickle, type Peer } from '../../pair/peer.ts';
import type { Run } from '../../pair/run.ts';
import type { FaultStepOf } from '../catalog.ts';
import { createCarelessness } from '../refusals.ts';

type FaultRun = Run<FaultStepOf<'answer-twice'>>;

function deliverAnswersTwice(run: FaultRun, { a, b }: Pair): void {
  trickle(a);
  trickle(b);
  takeMessages(b);
  run.signaling.setRule('answer', { duplicate: true });
}

/** A applies every answer. The first one makes it stable, and in `stable` there is nothing to answer. */
export async function fault(run: FaultRun): Promise<undefined> {
  run.step('offer');
  const careless = createCarelessness(run);
  const pair = createPair(run, undefined, careless.guard);
  deliverAnswersTwice(run, pair);
  takeMessages(pair.a);
  pair.b.pc.addEventListener('signalingstatechange', () => {
    if (pair.b.pc.signalingState === 'stable') run.step('same-answer-twice');
  });
  offerWhenNeeded(pair.a);
  pair.a.openChannel('chat');
  await careless.refusals(1);
  await connected(run, pair);
  await settledDown(run, pair);
}

/** A takes one answer for each of its offers. */
export async function cure(run: FaultRun): Promise<void> {
  run.step('offer-again');
  const pair = createPair(run);
  deliverAnswersTwice(run, pair);
  run.step('second-answer-ignored');
  offerOnce(run, pair.a);
  pair.a.openChannel('chat');
  await connected(run, pair);
  await settledDown(run, pair);
}

function offerOnce(run: FaultRun, peer: Peer): void {
  const { pc, end, guard } = peer;
  // Not signalingState: the second answer may come while the first is being applied.
  let isOwed = false;
  pc.addEventListener('negotiationneeded', () =>
    guard(async () => {
      await pc.setLocalDescription();
      isOwed = true;
      end.send(describing(pc.localDescription));
    }),
  );
  end.receive((message) =>
    guard(async () => {
      if ('candidate' in message) return pc.addIceCandidate(message.candidate);
      if (!('description' in message)) return;
      if (!isOwed) return run.mark('ignored', peer.name, { kind: message.description.type });
      isOwed = false;
      await pc.setRemoteDescription(message.description);
    }),
  );
}
