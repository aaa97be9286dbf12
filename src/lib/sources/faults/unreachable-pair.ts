import { misdirected } from '../pair/misdirected.ts';
import { connected, createPair, onBoth, settledDown, type Pair } from '../pair/pair.ts';
import { offerWhenNeeded, takeMessages, trickle } from '../pair/peer.ts';
import type { Run } from '../pair/run.ts';
import { helloIfAlive } from './exchange.ts';

/** Checks give up after 15 s in Chromium, 11–15 s in Firefox. */
const GIVE_UP_MS = 30_000;

/** A pair that could not reach each other. */
export interface FailedPair {
  readonly pair: Pair;
  readonly channel: RTCDataChannel;
  /** From now on, candidates are sent as they are found. */
  readonly tellTheTruth: () => void;
}

/** Lets two peers check candidates that lead nowhere, until both are `failed`. */
export async function failToReach(run: Run): Promise<FailedPair> {
  const pair = createPair(run);
  const { a, b } = pair;
  let isWrong = true;
  for (const peer of [a, b]) {
    trickle(peer, (message) => (isWrong ? misdirected(message) : message));
    takeMessages(peer);
  }
  offerWhenNeeded(a);
  const channel = a.openChannel('chat');
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
  return { pair, channel, tellTheTruth: () => void (isWrong = false) };
}

/** Restarts ICE with real candidates, and says hello where the channel has survived. */
export async function restart(
  run: Run,
  { pair, channel, tellTheTruth }: FailedPair,
): Promise<void> {
  const { a } = pair;
  tellTheTruth();
  a.pc.restartIce();
  await connected(run, pair);
  await settledDown(run, pair);
  await run.takeStats(a);
  await helloIfAlive(run, pair, channel);
}
