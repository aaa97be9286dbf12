import type { CandidateMessage } from '../../signaling/messages.ts';
import type { StepOf } from './catalog.ts';
import { connected, createPair, onBoth, sayHello, settledDown } from '../pair/pair.ts';
import { offerWhenNeeded, takeMessages, trickle } from '../pair/peer.ts';
import type { Run } from '../pair/run.ts';

/** Nobody listens here. Chromium leaves out ports below 1024 without a word. */
const UNUSED_PORT = '1025';
/** Checks give up after 15 s in Chromium, 11–15 s in Firefox. */
const GIVE_UP_MS = 30_000;

/** The candidate with another port: field 6 of `candidate:… 1 udp 2113937151 192.0.2.2 54321 typ host`. */
function misdirected(message: CandidateMessage): CandidateMessage {
  const { candidate } = message;
  if (candidate === null) return message;
  const line = candidate.candidate.replace(/^((?:\S+ ){5})\d+/, `$1${UNUSED_PORT}`);
  return { candidate: { ...candidate, candidate: line } };
}

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
