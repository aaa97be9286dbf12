import type { List } from '../../../lib/views/list.ts';

/** A part of the axis that is drawn in proportion, or a silence that is cut short. */
export interface Piece {
  readonly fromMs: number;
  readonly toMs: number;
  /** 0 … 1 of the whole axis. */
  readonly from: number;
  readonly to: number;
  /** Nothing happened in it: its width says nothing of its length. */
  readonly isBreak: boolean;
}

/** Time to place and back, over a whole trace. */
export interface TimeScale {
  readonly pieces: readonly Piece[];
  /** 0 … 1 of the axis for a time in ms; both ends are kept. Grows with time. */
  readonly at: (ms: number) => number;
  /** The time at 0 … 1 of the axis, ms. */
  readonly msAt: (share: number) => number;
}

/** Shorter silences are never cut: longer than any pause inside a connect, ms. */
const SHORTEST_BREAK_MS = 100;
/** A silence is cut when it is this many times the median gap between two events … */
const BREAK_MEDIANS = 20;
/** … and at least this part of all the time there is: what is short compared with the rest is told by its length. */
const BREAK_SHARE = 0.04;

/** Width of a break, and of all breaks together, as a share of the axis. */
const BREAK_WIDTH = 0.07;
const BREAKS_WIDTH = 0.4;
/** Width that even a single moment between two breaks keeps. */
const LEAST_WIDTH = 0.05;

/** Gaps looked at for the median: enough to be sure, few enough for any length of trace. */
const SAMPLES = 255;

/** Median of the gaps that are not zero, ms; 0 where there is none. */
function medianGap(times: List<number>): number {
  const step = Math.max(1, (times.length - 1) / SAMPLES);
  const gaps: number[] = [];
  for (let i = 1; i < times.length; i += step) {
    const index = Math.floor(i);
    const gap = (times.at(index) ?? 0) - (times.at(index - 1) ?? 0);
    if (gap > 0) gaps.push(gap);
  }
  gaps.sort((a, b) => a - b);
  return gaps[gaps.length >>> 1] ?? 0;
}

/** Index pairs of neighbours further apart than `limit`. Halves of the list that are shorter than it are not looked into. */
function gapsOver(times: List<number>, limit: number): readonly number[] {
  const found: number[] = [];
  const look = (low: number, high: number): void => {
    if ((times.at(high) ?? 0) - (times.at(low) ?? 0) <= limit) return;
    if (high - low === 1) {
      found.push(low);
      return;
    }
    const middle = (low + high) >>> 1;
    look(low, middle);
    look(middle, high);
  };
  if (times.length > 1) look(0, times.length - 1);
  return found;
}

/** The axis of a trace: bursts in proportion to each other, long silences between them cut short. */
export function timeScale(times: List<number>): TimeScale {
  const start = times.at(0) ?? 0;
  const end = times.at(-1) ?? 0;
  const limit = Math.max(
    SHORTEST_BREAK_MS,
    BREAK_MEDIANS * medianGap(times),
    BREAK_SHARE * (end - start),
  );
  const cuts = gapsOver(times, limit);
  const spans: { fromMs: number; toMs: number; isBreak: boolean }[] = [];
  let fromMs = start;
  for (const index of cuts) {
    const [last, next] = [times.at(index) ?? 0, times.at(index + 1) ?? 0];
    spans.push({ fromMs, toMs: last, isBreak: false });
    spans.push({ fromMs: last, toMs: next, isBreak: true });
    fromMs = next;
  }
  spans.push({ fromMs, toMs: end, isBreak: false });

  const breakWidth = cuts.length === 0 ? 0 : Math.min(BREAK_WIDTH, BREAKS_WIDTH / cuts.length);
  const least = Math.min(LEAST_WIDTH, 0.5 / (cuts.length + 1));
  const drawn = spans.reduce((sum, span) => sum + (span.isBreak ? 0 : span.toMs - span.fromMs), 0);
  const room = 1 - breakWidth * cuts.length - least * (cuts.length + 1);
  let from = 0;
  const pieces = spans.map((span): Piece => {
    const share = drawn === 0 ? 1 / (cuts.length + 1) : (span.toMs - span.fromMs) / drawn;
    const to = from + (span.isBreak ? breakWidth : least + room * share);
    const piece = { ...span, from, to };
    from = to;
    return piece;
  });
  return { pieces, at: (ms) => placeOf(pieces, ms), msAt: (share) => timeAt(pieces, share) };
}

function placeOf(pieces: readonly Piece[], ms: number): number {
  const piece = pieces.find(({ toMs }) => ms <= toMs) ?? pieces.at(-1);
  if (piece === undefined) return 0;
  const { fromMs, toMs, from, to } = piece;
  // A moment between two breaks stands in the middle of the width that it was given.
  if (toMs === fromMs) return (from + to) / 2;
  return from + (to - from) * Math.max(0, Math.min(1, (ms - fromMs) / (toMs - fromMs)));
}

function timeAt(pieces: readonly Piece[], share: number): number {
  const piece = pieces.find(({ to }) => share <= to) ?? pieces.at(-1);
  if (piece === undefined) return 0;
  const { fromMs, toMs, from, to } = piece;
  return fromMs + (toMs - fromMs) * Math.max(0, Math.min(1, (share - from) / (to - from)));
}
