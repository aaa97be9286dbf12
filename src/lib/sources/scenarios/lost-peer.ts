import type { StepOf } from './catalog.ts';
import { openPeerFrame, type PeerFrame } from './frame/frame.ts';
import { createSide, offerWhenNeeded, takeMessages, trickle, type Peer } from '../pair/peer.ts';
import { openOn } from '../pair/pair.ts';
import type { Run } from '../pair/run.ts';

/** Consent to send runs out: 5–6 s in Chromium, 7–10 s in Firefox. */
const DISCONNECTED_MS = 30_000;
/** After that: 10 s in Chromium, 20 s in Firefox. */
const FAILED_MS = 45_000;

/**
 * B lives in a frame, and disappears with its process: nothing tells A, until nobody answers its checks any more. Then A
 * restarts ICE with another B. Where the browser does not give such frames a process of their own, B closes on its way
 * out, and A connects anew.
 */
export async function run(run: Run<StepOf<'lost-peer'>>): Promise<void> {
  run.step('peers');
  const frame = await openPeerFrame(run, 'b1:', run.joinRealm());
  const isolated = await frame.isIsolated();
  const first = createSide(run.createPeer('A'), frame.end, run.guard);
  await frame.start();

  run.step('connect');
  const leave = speakTo(first);
  first.openChannel('chat');
  await connectedTo(run, first);
  run.step('hello');
  await greetFrame(run, first, 'chat');
  await frame.caughtUp();

  run.step('lost');
  leave();
  await lose(run, frame, isolated);

  run.step('disconnected');
  await seen(run, first, 'disconnected', DISCONNECTED_MS);
  run.step('failed');
  await seen(run, first, 'failed', FAILED_MS);

  run.step('again');
  const other = await openPeerFrame(run, 'b2:', run.joinRealm());
  await other.start();
  const again = takeUp(run, first, other);
  speakTo(again);
  if (again.pc === first.pc) {
    again.pc.restartIce();
    await connectedTo(run, again);
  }
  again.openChannel('chat again');
  await connectedTo(run, again);
  run.step('hello-again');
  await greetFrame(run, again, 'chat again');
  await other.caughtUp();
}

/** Offers, sends candidates and takes messages; returns what ends all of it. */
function speakTo(peer: Peer): () => void {
  const ends = [trickle(peer), takeMessages(peer), offerWhenNeeded(peer)];
  return () => ends.forEach((end) => end());
}

async function seen(
  run: Run,
  { name, pc, said }: Peer,
  state: RTCPeerConnectionState,
  withinMs?: number,
): Promise<void> {
  await run.until(
    `connectionState ${state} on ${name}`,
    [pc],
    () => said.connectionState === state,
    withinMs,
  );
}

const connectedTo = (run: Run, peer: Peer): Promise<void> => seen(run, peer, 'connected');

/** Says hello to the peer in the frame, which answers. */
async function greetFrame(run: Run, peer: Peer, label: string): Promise<void> {
  const channel = await openOn(run, peer, label);
  let answer: unknown;
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => (answer = data));
  channel.send('Hello from A');
  await run.until('the answer of B', [channel], () => answer === 'Hello from B');
}

/** Takes the frame away; while its thread is busy, its connection has no time to say goodbye. */
async function lose(run: Run, frame: PeerFrame, isolated: boolean): Promise<void> {
  if (isolated) await frame.spin();
  else run.note('loss-not-silent');
  frame.remove();
  run.mark('peer-gone', 'B', {});
}

/** A's side towards another B: the same connection, if its DTLS transport still lives; else a new one. */
function takeUp(run: Run, lost: Peer, frame: PeerFrame): Peer {
  if (lost.pc.sctp?.transport.state === 'connected') return { ...lost, end: frame.end };
  run.note('new-connection');
  lost.pc.close();
  return createSide(run.createPeer('A'), frame.end, run.guard);
}
