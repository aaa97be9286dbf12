import { connected, createPair, settledDown } from '../../pair/pair.ts';
import { describe } from '../../pair/peer.ts';
import { playing } from '../../pair/playing.ts';
import { RunUnsupported } from '../../pair/errors.ts';
import type { Run } from '../../pair/run.ts';
import { createVideoTrack } from '../../pair/synthetic-media.ts';
import type { FaultStepOf } from '../catalog.ts';
import { exchange } from '../exchange.ts';
import { codecsSent } from '../read-stats.ts';
import { A_MOMENT_MS, watchFor } from '../waiting.ts';

/** Another than the one that both engines take by themselves (VP8), and that both have. */
const PREFERRED = 'video/VP9';

/** Between two looks at what is sent, in ms. */
const LOOK_MS = 250;
/** A codec is exchanged within a second; a busy machine gets more than enough. */
const LOOKS = 60;

/** The codecs that can be received, the preferred one first. */
function preferences(): RTCRtpCodec[] {
  const codecs = RTCRtpReceiver.getCapabilities('video')?.codecs ?? [];
  const isPreferred = ({ mimeType }: RTCRtpCodec): boolean => mimeType === PREFERRED;
  if (!codecs.some(isPreferred)) throw new RunUnsupported(PREFERRED);
  return [...codecs.filter(isPreferred), ...codecs.filter((codec) => !isPreferred(codec))];
}

/** Preferences are for the next negotiation, and setting them asks for none. */
export async function fault(run: Run<FaultStepOf<'codec-too-late'>>): Promise<() => Promise<void>> {
  run.step('connect');
  const pair = createPair(run);
  const { a, b } = pair;
  exchange(pair);
  const track = createVideoTrack(run);
  const transceiver = a.pc.addTransceiver(track, { streams: [new MediaStream([track])] });
  await describe(a);
  await connected(run, pair);
  await playing(run, b, 'video');
  await settledDown(run, pair);
  await run.takeStats(a);

  run.step('prefer-codec');
  transceiver.setCodecPreferences(preferences());
  run.step('still-the-old');
  await watchFor(run, A_MOMENT_MS);
  await run.takeStats(a);

  return async () => {
    run.step('negotiate-again');
    await describe(a);
    await settledDown(run, pair);
    run.step('the-new-one');
    for (let look = 0; look < LOOKS; look += 1) {
      await watchFor(run, LOOK_MS);
      if (codecsSent((await run.takeStats(a)).reports).includes(PREFERRED)) return;
    }
  };
}
