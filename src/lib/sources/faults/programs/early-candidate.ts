import type { CandidateMessage } from '../../../signaling/messages.ts';
import { connected, createPair, settledDown, type Pair } from '../../pair/pair.ts';
import { describe, offerWhenNeeded, takeMessages, trickle, type Peer } from '../../pair/peer.ts';
import type { Run } from '../../pair/run.ts';
import type { FaultStepOf } from '../catalog.ts';
import { createCarelessness } from '../refusals.ts';
import { gathered } from '../waiting.ts';

type FaultRun = Run<FaultStepOf<'early-candidate'>>;

/** A's offer is slow: all of its candidates arrive first. */
function holdOffer(run: FaultRun, { a }: Pair): void {
  run.signaling.setRule('offer', { hold: true });
  offerWhenNeeded(a);
  a.openChannel('chat');
}

function letOfferGo(run: FaultRun): void {
  run.signaling.setRule('offer', undefined);
  run.signaling.release('offer');
}

/** B adds each candidate as it comes: without a remote description there is nothing to add it to. */
export async function fault(run: FaultRun): Promise<undefined> {
  run.step('offer-held-up');
  const careless = createCarelessness(run);
  const pair = createPair(run, undefined, careless.guard);
  for (const peer of [pair.a, pair.b]) {
    trickle(peer);
    takeMessages(peer);
  }
  holdOffer(run, pair);
  run.step('candidate-arrives');
  await gathered(run, pair.a);
  await careless.refusals(1);
  await run.quiet();

  run.step('offer-arrives');
  letOfferGo(run);
  // Between these two there is nothing in the way: B's candidates are enough, and B learns A's address from its check.
  await connected(run, pair);
  await settledDown(run, pair);
  await run.takeStats(pair.b);
}

/** B keeps candidates until it has a remote description. */
export async function cure(run: FaultRun): Promise<void> {
  run.step('candidate-queued');
  const pair = createPair(run);
  trickle(pair.a);
  trickle(pair.b);
  takeMessages(pair.a);
  takeWithQueue(run, pair.b);
  holdOffer(run, pair);
  await gathered(run, pair.a);
  await run.quiet();

  run.step('queue-emptied');
  letOfferGo(run);
  await connected(run, pair);
  await settledDown(run, pair);
  await run.takeStats(pair.b);
}

function takeWithQueue(run: FaultRun, peer: Peer): void {
  const { pc } = peer;
  const queue: CandidateMessage['candidate'][] = [];
  peer.end.receive((message) =>
    peer.guard(async () => {
      if ('description' in message) {
        await pc.setRemoteDescription(message.description);
        for (const candidate of queue.splice(0)) await pc.addIceCandidate(candidate);
        if (message.description.type === 'offer') await describe(peer);
      } else if ('candidate' in message) {
        if (pc.remoteDescription !== null) return pc.addIceCandidate(message.candidate);
        queue.push(message.candidate);
        run.mark('queued', peer.name, { waiting: queue.length });
      }
    }),
  );
}
