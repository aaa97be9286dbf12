/** A offers one picture in three sizes. A browser answers as it does: it takes one of them. */
import { connected, createPair, settledDown } from '../pair/pair.ts';
import { offerWhenNeeded, takeMessages, trickle } from '../pair/peer.ts';
import { arrived } from '../pair/playing.ts';
import type { RunResult } from '../pair/result.ts';
import { createStage } from '../pair/stage.ts';
import { createVideoTrack } from '../pair/synthetic-media.ts';
import type { RunHost } from '../pair/types.ts';
import type { TraceSink } from '../../trace/events.ts';

/** ms; it takes 100. */
const DEADLINE_MS = 20_000;

/** Layers from the full size to a quarter of its sides. @see https://w3c.github.io/webrtc-pc/#simulcast-functionality */
const LAYERS: readonly RTCRtpEncodingParameters[] = [
  { rid: 'f' },
  { rid: 'h', scaleResolutionDownBy: 2 },
  { rid: 'q', scaleResolutionDownBy: 4 },
];

/** Negotiates simulcast between two real connections; never rejects. Everything that it opened is closed at its end. */
export async function runSimulcast(
  host: RunHost,
  { sink, signal }: { readonly sink: TraceSink; readonly signal: AbortSignal },
): Promise<RunResult> {
  const stage = createStage({ scenario: 'simulcast', host, sink, signal, realms: false });
  const { run } = stage;
  stage.mark('scenario', { scenario: 'simulcast' });
  const result = await stage.perform(async () => {
    run.step('peers');
    const pair = createPair(run);
    const { a, b } = pair;
    for (const peer of [a, b]) {
      trickle(peer);
      takeMessages(peer);
    }
    run.step('transceiver');
    const video = createVideoTrack(run);
    offerWhenNeeded(a);
    a.pc.addTransceiver(video, { direction: 'sendonly', sendEncodings: [...LAYERS] });
    run.step('connect');
    await arrived(run, b, 'video');
    await connected(run, pair);
    await settledDown(run, pair);
  }, DEADLINE_MS);
  stage.close(result.status);
  return result;
}
