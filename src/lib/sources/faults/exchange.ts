import { connected, createPair, sayHello, settledDown, type Pair } from '../pair/pair.ts';
import { offerWhenNeeded, takeMessages, trickle } from '../pair/peer.ts';
import type { Run } from '../pair/run.ts';

/** Both sides send their candidates and take what comes. */
export function exchange({ a, b }: Pair): void {
  for (const peer of [a, b]) {
    trickle(peer);
    takeMessages(peer);
  }
}

/** A pair of a program without fault, connected with a channel; A offers. */
export async function connectWell(run: Run, label = 'chat'): Promise<Pair> {
  const pair = createPair(run);
  exchange(pair);
  offerWhenNeeded(pair.a);
  pair.a.openChannel(label);
  await connected(run, pair);
  await sayHello(run, pair, label);
  await settledDown(run, pair);
  return pair;
}

/**
 * Says hello through a channel that was made before ICE failed, where it has survived. In Firefox SCTP ended with the
 * failure and does not come back; a new channel would stay connecting.
 */
export async function helloIfAlive(run: Run, pair: Pair, channel: RTCDataChannel): Promise<void> {
  const { a } = pair;
  await run.until(
    'readyState open or closed on A',
    [channel],
    () => a.channels.get(channel) !== 'connecting',
  );
  if (a.channels.get(channel) === 'open') await sayHello(run, pair, channel.label);
  else run.note('channel-lost-with-failure');
}
