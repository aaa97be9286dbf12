import { connected, createPair, sayHello, settledDown } from '../pair/pair.ts';
import { offerWhenNeeded, takeMessages, trickle, type Peer } from '../pair/peer.ts';
import { arrived, playing } from '../pair/playing.ts';
import type { Run } from '../pair/run.ts';
import { createVideoTrack } from '../pair/synthetic-media.ts';
import type { StepOf } from './catalog.ts';

/** The username fragment that this side’s current description gives; an ICE restart brings another. */
const usernameFragment = ({ pc }: Peer): string | undefined =>
  /^a=ice-ufrag:(\S+)/m.exec(pc.currentLocalDescription?.sdp ?? '')?.[1];

/** A whole life in one run: made, connected, changed, moved to another route, and ended by agreement. */
export async function run(run: Run<StepOf<'life'>>): Promise<void> {
  run.step('peers');
  const pair = createPair(run);
  const { a, b } = pair;
  for (const peer of [a, b]) {
    trickle(peer);
    takeMessages(peer);
  }

  run.step('connect');
  offerWhenNeeded(a);
  const channel = a.openChannel('chat');
  await connected(run, pair);
  await sayHello(run, pair, 'chat');
  await settledDown(run, pair);

  run.step('add-track');
  const video = createVideoTrack(run);
  a.pc.addTrack(video, new MediaStream([video]));
  await arrived(run, b, 'video');
  await playing(run, b, 'video');
  await settledDown(run, pair);

  run.step('restart');
  const before = [usernameFragment(a), usernameFragment(b)];
  a.pc.restartIce();
  await run.until(
    'new credentials on both sides',
    [a.pc, b.pc],
    () => usernameFragment(a) !== before[0] && usernameFragment(b) !== before[1],
  );
  await settledDown(run, pair);
  await connected(run, pair);

  run.step('goodbye');
  channel.close();
  await run.until(
    'readyState closed of the channel on both sides',
    [channel, ...b.channels.keys()],
    () => [...a.channels.values(), ...b.channels.values()].every((state) => state === 'closed'),
  );

  run.step('closed');
  a.pc.close();
  b.pc.close();
  await run.quiet();
}
