import { drawPicture } from '../../synthetic/drawn.ts';
import type { Picture } from '../../synthetic/pictures.ts';
import { toneTracks } from '../../synthetic/tone.ts';
import { RunUnsupported } from './errors.ts';
import type { Run } from './run.ts';

/** Where a track is made, and what ends it. */
type Maker = Pick<Run, 'host' | 'own'>;

/** A moving picture ten times a second is enough to see that it moves; small, and wide as pictures are. */
const SETTINGS = { width: 320, height: 180, frameRate: 10 };
/** In the middle of what a voice has. */
const HERTZ = 440;

/** A hand going round, once in three seconds. */
const hand: Picture = ({ context, width, height, seconds }) => {
  const angle = seconds * 2;
  context.fillStyle = '#10222b';
  context.fillRect(0, 0, width, height);
  context.strokeStyle = '#f4f1e8';
  context.lineWidth = 8;
  context.beginPath();
  context.moveTo(width / 2, height / 2);
  context.lineTo(width / 2 + 70 * Math.cos(angle), height / 2 + 70 * Math.sin(angle));
  context.stroke();
};

/** A video track of a picture that the page draws: a hand going round, or `picture`. No camera, no permission. */
export function createVideoTrack(
  { host, own }: Maker,
  picture: Picture = hand,
  settings = SETTINGS,
): MediaStreamTrack {
  const { document, now, after } = host;
  if (document === undefined) throw new RunUnsupported('CanvasRenderingContext2D');
  const drawn = drawPicture({ document, now, after }, settings, picture);
  const [track] = drawn?.tracks ?? [];
  if (track === undefined) throw new RunUnsupported('HTMLCanvasElement.captureStream');
  own(() => track.stop());
  return track;
}

/** An audio track of a quiet tone. No microphone, no permission; nothing is played to the reader. */
export function createAudioTrack({ host, own }: Maker): MediaStreamTrack {
  const AudioContext = host.document?.defaultView?.AudioContext;
  if (AudioContext === undefined) throw new RunUnsupported('AudioContext');
  const context = new AudioContext();
  own(() => void context.close());
  const [track] = toneTracks(context, HERTZ);
  if (track === undefined) throw new RunUnsupported('MediaStreamAudioDestinationNode');
  own(() => track.stop());
  // Without a gesture, Chromium leaves this pending until there is one, and sends no packet before.
  void context.resume();
  return track;
}
