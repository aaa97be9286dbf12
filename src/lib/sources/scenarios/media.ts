import type { StepOf } from './catalog.ts';
import { connected, createPair, sayHello, settledDown } from './pair.ts';
import { offerWhenNeeded, takeMessages, trickle } from './peer.ts';
import { playing } from './playing.ts';
import type { Run } from './run.ts';
import { createAudioSource, createVideoTrack } from './synthetic-media.ts';

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
  const audio = await createAudioSource(run);
  const video = createVideoTrack(run);

  run.step('connect');
  offerWhenNeeded(a);
  const stream = new MediaStream([audio.track, video]);
  a.pc.addTrack(audio.track, stream);
  a.pc.addTrack(video, stream);
  a.openChannel('chat');
  await connected(run, pair);

  run.step('hello');
  await sayHello(run, pair, 'chat');

  run.step('playing');
  if (!audio.running) run.note('sound-waits-for-gesture');
  await playing(run, b, audio.running ? ['audio', 'video'] : ['video']);
  await settledDown(run, pair);
}
