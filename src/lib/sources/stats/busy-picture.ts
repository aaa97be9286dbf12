import { RunUnsupported } from '../pair/errors.ts';
import type { Run } from '../pair/run.ts';

/** 15 pictures a second of 480 × 270: some 300 to 800 kbit/s where nothing limits it, and little work for a laptop. */
const FRAME_MS = 66;
const WIDTH = 480;
const HEIGHT = 270;
const BLOCK = 30;
/** Blocks that get another colour in each picture: what changes is what costs bits. */
const CHANGED = 12;

/** A picture that the page draws, with much going on in it: a limit of the bitrate shows. No camera, no permission. */
export function createBusyPicture(run: Run): MediaStreamTrack {
  const canvas = run.host.document?.createElement('canvas');
  const context = canvas?.getContext('2d');
  if (canvas === undefined || !context) throw new RunUnsupported('CanvasRenderingContext2D');
  if (!('captureStream' in canvas)) throw new RunUnsupported('HTMLCanvasElement.captureStream');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const columns = WIDTH / BLOCK;
  const blocks = columns * (HEIGHT / BLOCK);
  let drawn = 0;
  const paint = (block: number): void => {
    const shade = (block * 47 + drawn * 29) % 360;
    context.fillStyle = `hsl(${String(shade)} 55% ${String(25 + ((block + drawn) % 5) * 10)}%)`;
    context.fillRect((block % columns) * BLOCK, Math.floor(block / columns) * BLOCK, BLOCK, BLOCK);
  };
  for (let block = 0; block < blocks; block += 1) paint(block);
  const draw = (): void => {
    drawn += 1;
    for (let i = 0; i < CHANGED; i += 1) paint((drawn * 31 + i * 53) % blocks);
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
