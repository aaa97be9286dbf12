import type { StepOf } from './catalog.ts';
import { candidateOf, connected, createPair, onBoth, sayHello, settledDown } from '../pair/pair.ts';
import { negotiatePerfectly } from '../pair/perfect-negotiation.ts';
import { arrived, playing } from '../pair/playing.ts';
import type { Run } from '../pair/run.ts';
import { createVideoTrack } from '../pair/synthetic-media.ts';

/** A wants a channel, B wants to send a picture: both offer at once. A is impolite, B gives way and offers again. */
export async function run(run: Run<StepOf<'implicit-rollback'>>): Promise<void> {
  run.step('peers');
  const pair = createPair(run);
  const { a, b } = pair;
  negotiatePerfectly(a, 'impolite');
  negotiatePerfectly(b, 'polite');

  run.step('both-offer');
  // Both offers wait in the channel until both are made: on two machines, the distance does that.
  run.signaling.setRule('offer', { hold: true });
  run.signaling.setRule('candidate', { hold: true });
  run.signaling.setRule('end-of-candidates', { hold: true });
  const gathered = [candidateOf(run, a), candidateOf(run, b)];
  a.openChannel('chat');
  const video = createVideoTrack(run);
  b.pc.addTrack(video, new MediaStream([video]));
  await onBoth(
    run,
    pair,
    'signalingState have-local-offer',
    ({ said }) => said.signalingState === 'have-local-offer',
  );
  await Promise.all(gathered.map((wait) => wait()));

  run.step('collision');
  for (const kind of ['offer', 'candidate', 'end-of-candidates'] as const) {
    run.signaling.setRule(kind, undefined);
  }
  run.signaling.release();
  await run.until('signalingState stable on A', [a.pc], () => a.said.signalingState === 'stable');

  run.step('connect');
  await connected(run, pair);

  run.step('second-offer');
  await arrived(run, a, 'video');
  await settledDown(run, pair);
  await playing(run, a, 'video');

  run.step('hello');
  await sayHello(run, pair, 'chat');
}
