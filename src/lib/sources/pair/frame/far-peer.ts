import { createSide, offerWhenNeeded, takeMessages, trickle, type Peer } from '../peer.ts';
import { openOn } from '../pair.ts';
import type { Run } from '../run.ts';
import { openPeerFrame, type PeerFrame } from './frame.ts';

/** A, and the frame in which B lives. */
export interface FarPair {
  readonly a: Peer;
  readonly frame: PeerFrame;
  /** Whether B has a process of its own, and so can disappear without a word. */
  readonly isolated: boolean;
  /** A does not speak to B any more. */
  readonly leave: () => void;
}

/** What is called on the way: when both sides exist, and when they are connected. */
export interface OnTheWay {
  readonly connecting?: () => void;
  readonly connected?: () => void;
}

/** Connects A with a B in a frame, over a channel `label`, and says hello. */
export async function connectFar(
  run: Run,
  idPrefix: string,
  label: string,
  { connecting, connected }: OnTheWay = {},
): Promise<FarPair> {
  const frame = await openPeerFrame(run, idPrefix, run.joinRealm());
  const isolated = await frame.isIsolated();
  const a = createSide(run.createPeer('A'), frame.end, run.guard);
  await frame.start();
  connecting?.();
  const leave = speakTo(a);
  a.openChannel(label);
  await reached(run, a, 'connected');
  connected?.();
  await greetFar(run, a, label);
  await frame.caughtUp();
  return { a, frame, isolated, leave };
}

/** Takes B away with its frame; while its thread is busy, its connection has no time to say goodbye. */
export async function lose(run: Run, { frame, isolated, leave }: FarPair): Promise<void> {
  leave();
  if (isolated) await frame.spin();
  else run.note('loss-not-silent');
  frame.remove();
  run.mark('peer-gone', 'B', {});
}

/**
 * Opens another B and lets A speak to it: over the same connection with an ICE restart, if its DTLS transport still lives;
 * else over a new one. Returns A's side.
 */
export async function takeUpAgain(
  run: Run,
  lost: Peer,
  idPrefix: string,
  label: string,
  { connecting }: OnTheWay = {},
): Promise<{ readonly a: Peer; readonly frame: PeerFrame }> {
  const frame = await openPeerFrame(run, idPrefix, run.joinRealm());
  await frame.start();
  connecting?.();
  const a = takeUp(run, lost, frame);
  speakTo(a);
  if (a.pc === lost.pc) {
    a.pc.restartIce();
    await reached(run, a, 'connected');
  }
  a.openChannel(label);
  await reached(run, a, 'connected');
  return { a, frame };
}

function takeUp(run: Run, lost: Peer, frame: PeerFrame): Peer {
  if (lost.pc.sctp?.transport.state === 'connected') return { ...lost, end: frame.end };
  run.note('new-connection');
  lost.pc.close();
  return createSide(run.createPeer('A'), frame.end, run.guard);
}

/** Offers, sends candidates and takes messages; returns what ends all of it. */
function speakTo(peer: Peer): () => void {
  const ends = [trickle(peer), takeMessages(peer), offerWhenNeeded(peer)];
  return () => ends.forEach((end) => end());
}

/** Waits until the events of `peer` say so. */
export async function reached(
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

/** Says hello to the peer in the frame, which answers. */
export async function greetFar(run: Run, peer: Peer, label: string): Promise<void> {
  const channel = await openOn(run, peer, label);
  let answer: unknown;
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => (answer = data));
  channel.send('Hello from A');
  await run.until('the answer of B', [channel], () => answer === 'Hello from B');
}
