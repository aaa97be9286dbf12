import type { TimeScale } from './scale.ts';

/** The part of the axis that is seen. */
export interface AxisWindow {
  /** 0 … 1 of the whole axis. */
  readonly from: number;
  readonly to: number;
}

/** All of the axis. */
export const WHOLE: AxisWindow = { from: 0, to: 1 };

/** How far the picture can be zoomed in. */
export const MOST_ZOOM = 64;

/** The playhead is kept this far from the edges, as a share of the window. */
const MARGIN = 0.1;
/** Where it is put when it left. */
const LANDING = 0.25;

/**
 * The window of a zoomed picture. It stays where it is until `place` (the playhead, 0 … 1 of the axis) comes near
 * its edge, so that a playing picture turns pages instead of drawing everything anew each frame.
 */
export function windowAround(place: number, zoom: number, before: AxisWindow): AxisWindow {
  const width = 1 / zoom;
  if (zoom === 1) return WHOLE;
  const isSame = Math.abs(before.to - before.from - width) < 1e-9;
  const inside = (place - before.from) / width;
  if (isSame && inside >= MARGIN && inside <= 1 - MARGIN) return before;
  const from = Math.max(0, Math.min(1 - width, place - LANDING * width));
  return isSame && from === before.from ? before : { from, to: from + width };
}

/** Where a time is in the window: 0 at its left edge, 1 at its right one, beyond them outside. */
export function placeIn(window: AxisWindow, scale: TimeScale, ms: number): number {
  return (scale.at(ms) - window.from) / (window.to - window.from);
}

/** The time at a place of the window, ms. */
export function msIn(window: AxisWindow, scale: TimeScale, place: number): number {
  const inside = Math.max(0, Math.min(1, place));
  return scale.msAt(window.from + (window.to - window.from) * inside);
}

/** A share as SVG wants it, clipped to what is near the picture. */
export function percent(share: number): string {
  return `${(100 * Math.max(-1, Math.min(2, share))).toFixed(3)}%`;
}
