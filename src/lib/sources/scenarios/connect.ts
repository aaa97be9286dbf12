import type { StepOf } from './catalog.ts';
import { connected, createPair, sayHello, settledDown } from '../pair/pair.ts';
import { offerWhenNeeded, takeMessages, trickle } from '../pair/peer.ts';
import type { Run } from '../pair/run.ts';

/** A makes a data channel, so the browser asks for a negotiation; the rest follows. */
export async function run(run: Run<StepOf<'connect'>>): Promise<void> {
  run.step('peers');
  const pair = createPair(run);
  for (const peer of [pair.a, pair.b]) {
    trickle(peer);
    takeMessages(peer);
  }
  run.step('connect');
  offerWhenNeeded(pair.a);
  pair.a.openChannel('chat');
  await connected(run, pair);

  run.step('hello');
  await sayHello(run, pair, 'chat');
  await settledDown(run, pair);
  // Firefox has no other way to tell which candidates were paired.
  await run.takeStats(pair.a);
  await run.takeStats(pair.b);
}
