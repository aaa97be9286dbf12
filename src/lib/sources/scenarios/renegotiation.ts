import type { StepOf } from './catalog.ts';
import { connected, createPair, sayHello, settledDown } from '../pair/pair.ts';
import { offerWhenNeeded, takeMessages, trickle } from '../pair/peer.ts';
import { arrived, playing } from '../pair/playing.ts';
import type { Run } from '../pair/run.ts';
import { createVideoTrack } from '../pair/synthetic-media.ts';

/** A connects with a data channel alone, and adds a picture when the connection is up. */
export async function run(run: Run<StepOf<'renegotiation'>>): Promise<void> {
  run.step('peers');
  const pair = createPair(run);
  const { a, b } = pair;
  for (const peer of [a, b]) {
    trickle(peer);
    takeMessages(peer);
  }
  run.step('connect');
  offerWhenNeeded(a);
  a.openChannel('chat');
  await connected(run, pair);
  await settledDown(run, pair);

  run.step('add-track');
  const video = createVideoTrack(run);
  a.pc.addTrack(video, new MediaStream([video]));
  await arrived(run, b, 'video');

  run.step('renegotiated');
  await settledDown(run, pair);

  run.step('playing');
  await playing(run, b, 'video');

  run.step('hello');
  await sayHello(run, pair, 'chat');
}
