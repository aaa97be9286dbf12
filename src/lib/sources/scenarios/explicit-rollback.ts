import { describing } from '../../signaling/messages.ts';
import type { StepOf } from './catalog.ts';
import { candidateOf, connected, createPair, onBoth, sayHello, settledDown } from '../pair/pair.ts';
import { describe, takeMessages, trickle } from '../pair/peer.ts';
import type { Run } from '../pair/run.ts';

/** The method must be the one that set the offer: Firefox refuses the other, Chromium takes either. */
const ROLLBACK = { type: 'rollback' } as const;

/** A takes its own offer back; then B takes back the offer that it was given; then they connect after all. */
export async function run(run: Run<StepOf<'explicit-rollback'>>): Promise<void> {
  run.step('peers');
  const pair = createPair(run);
  const { a, b } = pair;
  // Not a data channel: Chromium forgets one whose first offer is taken back; it stays connecting for ever.
  a.pc.addTransceiver('audio');

  run.step('offer');
  // createOffer() changes no state; setLocalDescription() does.
  const offer = await a.pc.createOffer();
  const gathered = candidateOf(run, a);
  await a.pc.setLocalDescription(offer);
  await gathered();

  run.step('local-rollback');
  await a.pc.setLocalDescription(ROLLBACK);
  await run.until('signalingState stable on A', [a.pc], () => a.said.signalingState === 'stable');

  run.step('offer-again');
  // No candidates yet: those of an offer that is taken back belong to nothing.
  const withoutCandidates = b.end.receive((message) =>
    run.guard(async () => {
      if ('description' in message) await b.pc.setRemoteDescription(message.description);
    }),
  );
  const gatheredAgain = candidateOf(run, a);
  await describe(a);
  await gatheredAgain();
  await run.until(
    'signalingState have-remote-offer on B',
    [b.pc],
    () => b.said.signalingState === 'have-remote-offer',
  );

  run.step('remote-rollback');
  const told = a.end.receive((message) =>
    run.guard(async () => {
      if ('description' in message) await a.pc.setLocalDescription(ROLLBACK);
    }),
  );
  await b.pc.setRemoteDescription(ROLLBACK);
  b.end.send({ description: { type: 'rollback', sdp: '' } });
  await onBoth(run, pair, 'signalingState stable', ({ said }) => said.signalingState === 'stable');
  withoutCandidates();
  told();

  run.step('connect');
  for (const peer of [a, b]) {
    trickle(peer);
    takeMessages(peer);
  }
  a.openChannel('chat');
  await a.pc.setLocalDescription(await a.pc.createOffer());
  a.end.send(describing(a.pc.localDescription));
  await connected(run, pair);

  run.step('hello');
  await sayHello(run, pair, 'chat');
  await settledDown(run, pair);
}
