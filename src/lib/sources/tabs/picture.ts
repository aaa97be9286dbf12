import { drawPicture } from '../../synthetic/drawn.ts';
import type { Picture } from '../../synthetic/pictures.ts';
import type { After } from '../pair/types.ts';
import type { Seat } from './types.ts';

/** Ten pictures a second show that it moves; in a tab in the background, the browser allows one. */
const SETTINGS = { width: 320, height: 180, frameRate: 10 };
/** Blue and vermilion, as the peers have everywhere; deep enough for white letters. */
const GROUND: Readonly<Record<Seat, string>> = { A: '#0a4d91', B: '#93370a' };

/** The name of a seat, and a hand that goes round once in six seconds. */
function seatPicture(seat: Seat): Picture {
  return ({ context, width, height, seconds }) => {
    const [x, y, r] = [width * 0.69, height / 2, height / 3];
    const angle = (seconds / 6) * 2 * Math.PI;
    context.fillStyle = GROUND[seat];
    context.fillRect(0, 0, width, height);
    context.fillStyle = '#ffffff';
    context.font = `bold ${String(height / 2)}px sans-serif`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText(seat, width * 0.28, y);
    context.strokeStyle = '#ffffff';
    context.lineWidth = 8;
    context.beginPath();
    context.arc(x, y, r, 0, 2 * Math.PI);
    context.moveTo(x, y);
    context.lineTo(x + (r - 10) * Math.cos(angle), y + (r - 10) * Math.sin(angle));
    context.stroke();
  };
}

/** A track of a picture that this tab draws: no camera, no permission. `undefined` where canvases have no streams. */
export function seatTrack(
  document: Document,
  seat: Seat,
  now: () => number,
  after: After,
): MediaStreamTrack | undefined {
  const drawn = drawPicture({ document, now, after }, SETTINGS, seatPicture(seat));
  return drawn && [...drawn.tracks][0];
}
