import { createSide, type Guard, type Peer } from './peer.ts';
import type { Run } from './run.ts';

/** Both sides of a connection. A is the one that offers, where only one does. */
export interface Pair {
  readonly a: Peer;
  readonly b: Peer;
}

/** Makes A and B. Nothing flows between them yet. `guard`: what is done with errors of handlers; they end the run by default. */
export function createPair(
  run: Run,
  configuration?: RTCConfiguration,
  guard: Guard = run.guard,
): Pair {
  const make = (name: 'A' | 'B'): Peer =>
    createSide(run.createPeer(name, configuration), run.signaling.end(name), guard);
  return { a: make('A'), b: make('B') };
}

/** Waits until `check` holds on both sides. */
export async function onBoth(
  run: Run,
  { a, b }: Pair,
  what: string,
  check: (peer: Peer) => boolean,
  withinMs?: number,
): Promise<void> {
  await run.until(`${what} on both sides`, [a.pc, b.pc], () => check(a) && check(b), withinMs);
}

/**
 * Begins to listen for a candidate of this side; returns what waits for it. In a fresh process the first candidate takes
 * 40 ms, until its mDNS name is registered; Chromium 156 never finds another when the offer is taken back meanwhile.
 */
export function candidateOf(run: Run, { name, pc }: Peer): () => Promise<void> {
  const found = new Promise<void>((resolve) => {
    pc.addEventListener('icecandidate', () => resolve(), { once: true });
  });
  return () => run.settled(`a candidate of ${name}`, found);
}

/** Waits until both sides say `connected`. */
export async function connected(run: Run, pair: Pair): Promise<void> {
  await onBoth(
    run,
    pair,
    'connectionState connected',
    ({ said }) => said.connectionState === 'connected',
  );
}

/**
 * Waits until nothing is underway any more: signaling stable, gathering complete, every message delivered and worked on.
 * Gathering may end after the connection is up.
 */
export async function settledDown(run: Run, pair: Pair): Promise<void> {
  await onBoth(
    run,
    pair,
    'signalingState stable and iceGatheringState complete',
    ({ said }) => said.signalingState === 'stable' && said.iceGatheringState === 'complete',
  );
  await run.quiet();
}

/** Waits until the channel `label` exists on this side and is open; returns it. */
export async function openOn(run: Run, peer: Peer, label: string): Promise<RTCDataChannel> {
  const find = (): RTCDataChannel | undefined =>
    [...peer.channels.keys()].findLast((channel) => channel.label === label);
  await run.until(`the channel ${label} on ${peer.name}`, [peer.pc], () => find() !== undefined);
  const channel = find() as RTCDataChannel;
  await run.until(
    `readyState open on ${peer.name}`,
    [channel],
    () => peer.channels.get(channel) === 'open',
  );
  return channel;
}

/** Waits for the channel `label` on both sides, and sends one message each way through it. */
export async function sayHello(run: Run, { a, b }: Pair, label: string): Promise<void> {
  const [atA, atB] = await Promise.all([openOn(run, a, label), openOn(run, b, label)]);
  await greet(run, atA, atB, 'Hello from A');
  await greet(run, atB, atA, 'Hello from B');
}

async function greet(
  run: Run,
  from: RTCDataChannel,
  to: RTCDataChannel,
  text: string,
): Promise<void> {
  let arrived: unknown;
  const take = ({ data }: MessageEvent): void => void (arrived = data);
  to.addEventListener('message', take);
  from.send(text);
  await run.until(`the message "${text}"`, [to], () => arrived === text);
  to.removeEventListener('message', take);
}
