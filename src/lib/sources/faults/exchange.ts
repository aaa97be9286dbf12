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
