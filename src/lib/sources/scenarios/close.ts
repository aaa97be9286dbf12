import type { StepOf } from './catalog.ts';
import { connected, createPair, sayHello, settledDown } from '../pair/pair.ts';
import { offerWhenNeeded, takeMessages, trickle } from '../pair/peer.ts';
import type { Run } from '../pair/run.ts';

/** Consent to send runs out: 5–6 s in Chromium, 7–10 s in Firefox. */
const CONSENT_MS = 30_000;

/**
 * B closes without a word. On its own side no state event fires; A loses the channel at once and the connection only
 * when nobody answers its checks any more. Then A closes, too.
 */
export async function run(run: Run<StepOf<'close'>>): Promise<void> {
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
  run.step('hello');
  await sayHello(run, pair, 'chat');
  await settledDown(run, pair);

  run.step('close-b');
  const dtls = a.pc.sctp?.transport;
  b.pc.close();
  await run.until(
    'the channel and the DTLS transport of A closed',
    [channel, ...(dtls ? [dtls] : [])],
    () => a.channels.get(channel) === 'closed' && dtls?.state !== 'connected',
  );

  run.step('noticed');
  await run.until(
    'connectionState disconnected on A',
    [a.pc],
    () => a.said.connectionState === 'disconnected',
    CONSENT_MS,
  );

  run.step('close-a');
  a.pc.close();
  await run.quiet();
}
