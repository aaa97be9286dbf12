/** Pictures that encoders find hard, each in its way, and one that they find easy. */
import type { Picture } from './pictures.ts';

/** Side of a tile of grain, px: large enough that its repetition does not help. */
const TILE = 256;

/** A tile of grain, the same in every run. */
function grain(document: Document): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = TILE;
  canvas.height = TILE;
  const context = canvas.getContext('2d');
  if (context === null) return canvas;
  const image = context.createImageData(TILE, TILE);
  let seed = 7;
  for (let i = 0; i < image.data.length; i += 4) {
    // The linear congruential generator of ANSI C: any grain will do, if it is always the same.
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    const value = (seed >> 16) & 255;
    image.data.set([value, (value * 3) & 255, 255 - value, 255], i);
  }
  context.putImageData(image, 0, 0);
  return canvas;
}

/** Grain that turns and drifts behind a clock: everything moves, as leaves do in the wind. */
export function movingPicture(document: Document): Picture {
  const tile = grain(document);
  return ({ context, width, height, seconds }) => {
    context.fillStyle = '#345';
    context.fillRect(0, 0, width, height);
    context.save();
    context.globalAlpha = 0.5;
    context.translate(width / 2, height / 2);
    context.rotate(seconds / 2);
    context.scale(2, 2);
    const drift = (seconds * 40) % TILE;
    for (let x = -2; x < 2; x += 1)
      for (let y = -2; y < 2; y += 1) context.drawImage(tile, x * TILE + drift, y * TILE);
    context.restore();
    context.fillStyle = '#fff';
    context.font = `600 ${String(height / 6)}px monospace`;
    context.textBaseline = 'middle';
    context.textAlign = 'left';
    context.fillText(seconds.toFixed(1), width / 20, height / 6);
  };
}

/** Small type that scrolls, as on a shared screen. */
export const textPicture: Picture = ({ context, width, height, seconds }) => {
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#111';
  context.font = '11px monospace';
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';
  const first = Math.floor(seconds * 4);
  const shift = (seconds * 52) % 13;
  for (let row = 0; row < height / 13 + 2; row += 1) {
    const line = first + row;
    const text = `line ${String((line * 7919) % 1000)} const connection = new RTCPeerConnection(configuration); // ${String(line)}`;
    context.fillText(text, 4, row * 13 - shift);
  }
};
