/** Two bare connections, connected: offer, answer and candidates, as a program does it. */
import { joinAnswer, midOf, splitOffer } from '../pair/split-simulcast.ts';
import type { BarePair, Bench } from './bench.ts';

/** The next event of this type. */
export const once = (target: EventTarget, type: string): Promise<Event> =>
  new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));

/** Waits, event by event, until `check` holds. */
export async function until(
  bench: Bench,
  target: EventTarget,
  type: string,
  check: () => boolean,
): Promise<void> {
  while (!check()) await bench.lasting(once(target, type));
}

/** How a pair is connected. */
export interface Connecting {
  /** Default true. */
  readonly trickle?: boolean;
  /** Layers of a simulcast that B takes apart, in a server's place. */
  readonly layers?: readonly string[];
  /** Changes the text of the answer. */
  readonly answer?: (sdp: string) => string;
}

type Change = (candidate: RTCIceCandidate) => RTCIceCandidateInit;

function carry(from: RTCPeerConnection, to: RTCPeerConnection, change: Change): () => number {
  let count = 0;
  const waiting: RTCIceCandidate[] = [];
  const give = (): void => {
    if (to.signalingState === 'closed' || to.remoteDescription === null) return;
    // What goes wrong with a candidate shows in the connection.
    for (const one of waiting.splice(0)) to.addIceCandidate(change(one)).catch(() => undefined);
  };
  to.addEventListener('signalingstatechange', give);
  from.addEventListener('icecandidate', ({ candidate }) => {
    if (candidate === null || candidate.candidate === '') return;
    count += 1;
    waiting.push(candidate);
    give();
  });
  return () => count;
}

const gathered = (bench: Bench, pc: RTCPeerConnection): Promise<void> =>
  until(bench, pc, 'icegatheringstatechange', () => pc.iceGatheringState === 'complete');

/** Connects; returns how many candidates there were on both sides. */
export async function connectPair(
  bench: Bench,
  { a, b }: BarePair,
  { trickle = true, layers, answer = (sdp) => sdp }: Connecting = {},
): Promise<() => number> {
  let counts: readonly (() => number)[] = [];
  await bench.lasting(a.setLocalDescription());
  const offered = a.localDescription?.sdp ?? '';
  if (trickle) {
    const forMid = (mid: string | undefined, candidate: RTCIceCandidate): RTCIceCandidateInit =>
      mid === undefined ? candidate : { ...candidate.toJSON(), sdpMid: mid, sdpMLineIndex: 0 };
    counts = [
      carry(a, b, (one) => forMid(layers?.[0], one)),
      carry(b, a, (one) => forMid(layers && midOf(offered), one)),
    ];
  } else await gathered(bench, a);
  const offer = a.localDescription?.sdp ?? '';
  const sdp = layers === undefined ? offer : splitOffer(offer, layers);
  await bench.lasting(b.setRemoteDescription({ type: 'offer', sdp }));
  await bench.lasting(b.setLocalDescription());
  if (!trickle) await gathered(bench, b);
  const said = b.localDescription?.sdp ?? '';
  const joined = layers === undefined ? said : joinAnswer(said, offer, layers);
  await bench.lasting(a.setRemoteDescription({ type: 'answer', sdp: answer(joined) }));
  await until(bench, a, 'connectionstatechange', () => a.connectionState === 'connected');
  return () => counts.reduce((sum, count) => sum + count(), 0);
}
