import type { StepOf } from './catalog.ts';
import { connected, createPair, sayHello, settledDown } from '../pair/pair.ts';
import { offerWhenNeeded, takeMessages, trickle } from '../pair/peer.ts';
import { playing, soundIfAllowed } from '../pair/playing.ts';
import type { Run } from '../pair/run.ts';
import { createAudioTrack, createVideoTrack } from '../pair/synthetic-media.ts';

/** As `connect`, and A sends sound and picture. */
export async function run(run: Run<StepOf<'media'>>): Promise<void> {
  run.step('peers');
  const pair = createPair(run);
  const { a, b } = pair;
  for (const peer of [a, b]) {
    trickle(peer);
    takeMessages(peer);
  }
  run.step('tracks');
  const audio = createAudioTrack(run);
  const video = createVideoTrack(run);

  run.step('connect');
  offerWhenNeeded(a);
  const stream = new MediaStream([audio, video]);
  a.pc.addTrack(audio, stream);
  a.pc.addTrack(video, stream);
  a.openChannel('chat');
  await connected(run, pair);

  run.step('hello');
  await sayHello(run, pair, 'chat');

  run.step('playing');
  await playing(run, b, 'video');
  await soundIfAllowed(run, b);
  await settledDown(run, pair);
  await run.takeStats(b);
}
