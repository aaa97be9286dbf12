import { RunUnsupported } from './errors.ts';
import type { Run } from './run.ts';

/** A moving picture ten times a second is enough to see that it moves. */
const FRAME_MS = 100;
/** 320 × 180: small, and wide as pictures are. */
const WIDTH = 320;
const HEIGHT = 180;

/** A video track of a picture that the page draws: a hand going round. No camera, no permission. */
export function createVideoTrack(run: Run): MediaStreamTrack {
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

/** A track of sound that the page makes, and whether it sounds already. */
export interface AudioSource {
  readonly track: MediaStreamTrack;
  /** `false` where the browser waits for the reader to touch the page first; no packet is sent until then. */
  readonly running: boolean;
}

/** An audio track of a quiet tone. No microphone, no permission; nothing is played to the reader. */
export async function createAudioSource(run: Run): Promise<AudioSource> {
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
  return { track, running: await sounds(run, context) };
}

/** How long a browser may take to start the clock of an AudioContext that it lets run. */
const RESUME_MS = 1_000;

async function sounds(run: Run, context: AudioContext): Promise<boolean> {
  const { promise: waited, resolve } = Promise.withResolvers<undefined>();
  const cancel = run.host.after(RESUME_MS, () => resolve(undefined));
  // Without a gesture, Chromium leaves resume() pending until there is one.
  await Promise.race([context.resume(), waited]);
  cancel();
  return context.state === 'running';
}
