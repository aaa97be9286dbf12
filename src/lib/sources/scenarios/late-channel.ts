import type { StepOf } from './catalog.ts';
import { connected, createPair, openOn, sayHello, settledDown } from '../pair/pair.ts';
import { offerWhenNeeded, takeMessages, trickle } from '../pair/peer.ts';
import { playing } from '../pair/playing.ts';
import type { Run } from '../pair/run.ts';
import { createVideoTrack } from '../pair/synthetic-media.ts';

/**
 * A connects with a picture only. Its first channel needs a negotiation, because no description has a section for data
 * yet; its second one does not.
 */
export async function run(run: Run<StepOf<'late-channel'>>): Promise<void> {
  run.step('peers');
  const pair = createPair(run);
  const { a, b } = pair;
  for (const peer of [a, b]) {
    trickle(peer);
    takeMessages(peer);
  }
  run.step('connect');
  offerWhenNeeded(a);
  const video = createVideoTrack(run);
  a.pc.addTrack(video, new MediaStream([video]));
  await connected(run, pair);
  await playing(run, b, 'video');
  await settledDown(run, pair);

  run.step('first-channel');
  a.openChannel('first');
  await openOn(run, a, 'first');
  await openOn(run, b, 'first');
  await settledDown(run, pair);

  run.step('second-channel');
  const second = a.openChannel('second');
  await openOn(run, a, 'second');
  const secondAtB = await openOn(run, b, 'second');

  run.step('hello');
  await sayHello(run, pair, 'first');
  await sayHello(run, pair, 'second');

  run.step('close-channel');
  second.close();
  await run.until(
    'readyState closed on both sides',
    [second, secondAtB],
    () => a.channels.get(second) === 'closed' && b.channels.get(secondAtB) === 'closed',
  );
}
