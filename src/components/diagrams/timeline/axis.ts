import type { TimeScale } from './scale.ts';
import { placeIn } from './window.ts';
import type { AxisWindow } from './window.ts';

/** A labelled time. */
export interface AxisTick {
  readonly ms: number;
  /** Distance of the labels around it, ms: how exact it has to be. */
  readonly stepMs: number;
  /** 0 … 1 of the window. */
  readonly x: number;
  /** Left out where there is little room. */
  readonly isMinor: boolean;
}

/** A silence that is cut short. */
export interface AxisBreak {
  readonly durationMs: number;
  /** 0 … 1 of the window. */
  readonly from: number;
  readonly to: number;
}

/** Labels closer than this would touch in a picture of 480 px, and in one of 240 px. */
const APART = 0.11;
const FAR_APART = 0.22;

/** The shortest step of 1, 2 or 5 times a power of ten that is no less than `ms`. */
export function niceStep(ms: number): number {
  const power = 10 ** Math.floor(Math.log10(ms));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= ms * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** Labels for what the window shows: round times in each piece, far enough apart to be read. */
export function axisTicks(scale: TimeScale, window: AxisWindow): readonly AxisTick[] {
  const all: Omit<AxisTick, 'isMinor'>[] = [];
  for (const piece of scale.pieces) {
    if (piece.isBreak || piece.to < window.from || piece.from > window.to) continue;
    const lengthMs = piece.toMs - piece.fromMs;
    const width = (piece.to - piece.from) / (window.to - window.from);
    const stepMs = lengthMs === 0 ? 0 : niceStep((lengthMs * APART) / width);
    const place = (ms: number) => ({ ms, stepMs, x: placeIn(window, scale, ms) });
    if (stepMs === 0 || stepMs > lengthMs) {
      all.push({ ...place(piece.fromMs), stepMs: stepMs === 0 ? 10 : stepMs });
      continue;
    }
    const first = Math.max(0, Math.ceil(piece.fromMs / stepMs - 1e-9));
    const shownTo = Math.min(piece.toMs, scale.msAt(window.to));
    const shownFrom = Math.max(first, Math.ceil(scale.msAt(window.from) / stepMs - 1e-9));
    for (let i = shownFrom; i * stepMs <= shownTo; i += 1) all.push(place(i * stepMs));
  }
  const kept: AxisTick[] = [];
  let last = -1;
  let lastMajor = -1;
  for (const tick of all) {
    if (tick.x < -1e-9 || tick.x > 1 + 1e-9 || tick.x - last < APART * (1 - 1e-9)) continue;
    const isMinor = tick.x - lastMajor < FAR_APART * (1 - 1e-9);
    kept.push({ ...tick, isMinor });
    last = tick.x;
    if (!isMinor) lastMajor = tick.x;
  }
  return kept;
}

/** The breaks that the window shows. */
export function axisBreaks(scale: TimeScale, window: AxisWindow): readonly AxisBreak[] {
  const inWindow = (share: number): number => (share - window.from) / (window.to - window.from);
  return scale.pieces
    .filter(({ isBreak, from, to }) => isBreak && to > window.from && from < window.to)
    .map(({ fromMs, toMs, from, to }) => ({
      durationMs: toMs - fromMs,
      from: inWindow(from),
      to: inWindow(to),
    }));
}
