import { RunUnsupported } from './errors.ts';
import type { Run } from './run.ts';

/** Where a track is made, and what ends it. */
type Maker = Pick<Run, 'host' | 'own'>;

/** A moving picture ten times a second is enough to see that it moves. */
const FRAME_MS = 100;
/** 320 × 180: small, and wide as pictures are. */
const WIDTH = 320;
const HEIGHT = 180;

/** A video track of a picture that the page draws: a hand going round. No camera, no permission. */
export function createVideoTrack(run: Maker): MediaStreamTrack {
  const canvas = run.host.document?.createElement('canvas');
  const context = canvas?.getContext('2d');
  if (canvas === undefined || !context) throw new RunUnsupported('CanvasRenderingContext2D');
  if (!('captureStream' in canvas)) throw new RunUnsupported('HTMLCanvasElement.captureStream');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  let frames = 0;
  const draw = (): void => {
    const angle = (frames += 1) / 5;
    context.fillStyle = '#10222b';
    context.fillRect(0, 0, WIDTH, HEIGHT);
    context.strokeStyle = '#f4f1e8';
    context.lineWidth = 8;
    context.beginPath();
    context.moveTo(WIDTH / 2, HEIGHT / 2);
    context.lineTo(WIDTH / 2 + 70 * Math.cos(angle), HEIGHT / 2 + 70 * Math.sin(angle));
    context.stroke();
    cancel = run.host.after(FRAME_MS, draw);
  };
  let cancel = (): void => undefined;
  const [track] = canvas.captureStream().getVideoTracks();
  if (track === undefined) throw new RunUnsupported('HTMLCanvasElement.captureStream');
  draw();
  run.own(() => {
    cancel();
    track.stop();
  });
  return track;
}

/** An audio track of a quiet tone. No microphone, no permission; nothing is played to the reader. */
export function createAudioTrack(run: Maker): MediaStreamTrack {
  const AudioContext = run.host.document?.defaultView?.AudioContext;
  if (AudioContext === undefined) throw new RunUnsupported('AudioContext');
  const context = new AudioContext();
  run.own(() => void context.close());
  const oscillator = context.createOscillator();
  const volume = context.createGain();
  const destination = context.createMediaStreamDestination();
  // Quiet, should somebody connect it to a loudspeaker.
  volume.gain.value = 0.05;
  oscillator.connect(volume).connect(destination);
  oscillator.start();
  run.own(() => oscillator.stop());
  const [track] = destination.stream.getAudioTracks();
  if (track === undefined) throw new RunUnsupported('MediaStreamAudioDestinationNode');
  run.own(() => track.stop());
  // Without a gesture, Chromium leaves this pending until there is one, and sends no packet before.
  void context.resume();
  return track;
}
