import type { StepOf } from './catalog.ts';
import { misdirected } from '../pair/misdirected.ts';
import { connected, createPair, onBoth, sayHello, settledDown } from '../pair/pair.ts';
import { offerWhenNeeded, takeMessages, trickle } from '../pair/peer.ts';
import type { Run } from '../pair/run.ts';

/** Checks give up after 15 s in Chromium, 11–15 s in Firefox. */
const GIVE_UP_MS = 30_000;

/** Both sides are told of ports at which nobody listens; later, an ICE restart brings the real ones. */
export async function run(run: Run<StepOf<'unreachable'>>): Promise<void> {
  run.step('peers');
  const pair = createPair(run);
  const { a, b } = pair;
  let wrong = true;
  for (const peer of [a, b]) {
    trickle(peer, (message) => (wrong ? misdirected(message) : message));
    takeMessages(peer);
  }
  offerWhenNeeded(a);
  const channel = a.openChannel('chat');

  run.step('checking');
  await run.until(
    'iceConnectionState checking on A',
    [a.pc],
    () => a.said.iceConnectionState === 'checking',
  );
  await run.takeStats(a);
  await onBoth(
    run,
    pair,
    'connectionState failed',
    ({ said }) => said.connectionState === 'failed',
    GIVE_UP_MS,
  );

  run.step('failed');
  run.step('restart');
  wrong = false;
  a.pc.restartIce();
  await connected(run, pair);
  await settledDown(run, pair);
  await run.takeStats(a);
  await run.until(
    'readyState open or closed on A',
    [channel],
    () => a.channels.get(channel) !== 'connecting',
  );
  if (a.channels.get(channel) !== 'open') {
    // Firefox: SCTP ended with the failure and does not come back; a new channel would stay connecting.
    run.note('channel-lost-with-failure');
    return;
  }
  run.step('hello');
  await sayHello(run, pair, 'chat');
}
