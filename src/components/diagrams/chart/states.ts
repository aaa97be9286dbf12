/** Draws what stands behind the curves: the states of each peer, and the moments at which something was done. */
import type { ChartBand } from './model.ts';
import type { Palette } from './palette.ts';
import type { Drawn } from './drawn.ts';

/** Where curves are drawn, in px of the canvas. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Height of one peer's states and the gap below, CSS px. */
const LANE_PX = 7;
const LANE_GAP_PX = 2;

/** How a band is filled: the tone is told by form as well as by strength. */
function fillBand(
  context: CanvasRenderingContext2D,
  tone: ChartBand['tone'],
  [x, y, width, height]: readonly [number, number, number, number],
  ratio: number,
): void {
  switch (tone) {
    case 'good':
      context.globalAlpha = 0.85;
      context.fillRect(x, y, width, height);
      return;
    case 'quiet':
      context.globalAlpha = 0.25;
      context.fillRect(x, y + height / 3, width, height / 3);
      return;
    case 'busy':
    case 'bad': {
      // Upright bars: wide gaps for what is on its way, narrow ones for what is lost.
      const step = (tone === 'busy' ? 6 : 3) * ratio;
      context.globalAlpha = 0.9;
      for (let at = x; at < x + width; at += step) {
        context.fillRect(at, y, Math.min(1.5 * ratio, x + width - at), height);
      }
    }
  }
}

/** Draws the states and the moments of `drawn` into `box`. */
export function drawStates(
  context: CanvasRenderingContext2D,
  box: Box,
  { model, window: { fromMs, toMs } }: Drawn,
  colours: Palette,
): void {
  const ratio = devicePixelRatio;
  const xOf = (ms: number): number => {
    const share = (ms - fromMs) / (toMs - fromMs);
    return box.left + box.width * Math.max(0, Math.min(1, share));
  };
  context.save();
  for (const [index, { side, bands }] of model.lanes.entries()) {
    const y = box.top + index * (LANE_PX + LANE_GAP_PX) * ratio;
    for (const { fromMs: from, toMs: to = model.endMs, tone } of bands) {
      if (to < fromMs || from > toMs) continue;
      const x = xOf(from);
      context.fillStyle = tone === 'bad' ? colours.bad : colours[side];
      fillBand(context, tone, [x, y, Math.max(ratio, xOf(to) - x), LANE_PX * ratio], ratio);
    }
  }
  context.globalAlpha = 1;
  context.strokeStyle = colours.soft;
  context.fillStyle = colours.soft;
  context.lineWidth = ratio;
  context.setLineDash([2 * ratio, 3 * ratio]);
  context.font = `${String(11 * ratio)}px ${colours.font}`;
  context.textBaseline = 'top';
  const top = box.top + model.lanes.length * (LANE_PX + LANE_GAP_PX) * ratio;
  for (const [index, { at }] of model.moments.entries()) {
    if (at < fromMs || at > toMs) continue;
    const x = xOf(at);
    context.beginPath();
    context.moveTo(x, top);
    context.lineTo(x, box.top + box.height);
    context.stroke();
    context.fillText(String(index + 1), x + 3 * ratio, top + ratio);
  }
  context.restore();
}
