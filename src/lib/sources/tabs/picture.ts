import type { After } from '../pair/types.ts';
import type { Seat } from './types.ts';

/** Ten pictures a second show that it moves; in a tab in the background, the browser allows one. */
const FRAME_MS = 100;
const WIDTH = 320;
const HEIGHT = 180;
/** Blue and vermilion, as the peers have everywhere; deep enough for white letters. */
const GROUND: Readonly<Record<Seat, string>> = { A: '#0a4d91', B: '#93370a' };

/** A picture that a tab draws and sends: the name of its seat and a hand that goes round. No camera, no permission. */
export interface TabPicture {
  readonly track: MediaStreamTrack;
  readonly stop: () => void;
}

/** Begins to draw; `undefined` where the browser has no `captureStream()`. */
export function drawPicture(document: Document, seat: Seat, after: After): TabPicture | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const context = canvas.getContext('2d');
  if (context === null || !('captureStream' in canvas)) return undefined;
  let frames = 0;
  let cancel = (): void => undefined;
  const draw = (): void => {
    const angle = (frames += 1) / 5;
    context.fillStyle = GROUND[seat];
    context.fillRect(0, 0, WIDTH, HEIGHT);
    context.fillStyle = '#ffffff';
    context.font = 'bold 96px sans-serif';
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText(seat, WIDTH / 2 - 70, HEIGHT / 2);
    context.strokeStyle = '#ffffff';
    context.lineWidth = 8;
    context.beginPath();
    context.arc(WIDTH / 2 + 60, HEIGHT / 2, 60, 0, 2 * Math.PI);
    context.moveTo(WIDTH / 2 + 60, HEIGHT / 2);
    context.lineTo(WIDTH / 2 + 60 + 50 * Math.cos(angle), HEIGHT / 2 + 50 * Math.sin(angle));
    context.stroke();
    cancel = after(FRAME_MS, draw);
  };
  const [track] = canvas.captureStream().getVideoTracks();
  if (track === undefined) return undefined;
  draw();
  return {
    track,
    stop() {
      cancel();
      track.stop();
    },
  };
}
