/**
 * How long the gap before each event is played, in wall time. Pure: the same prefix and tempo give the
 * same durations, and a position kept as index and fraction does not jump when more events arrive.
 */
import type { Prefix } from '../trace/trace.ts';
import type { Speed } from './types.ts';
import { dwellMs } from './weights.ts';

/** A true gap longer than this ends a burst, in ms. A connect's own longest pause (a cold certificate) is below it. */
const BURST_GAP_MS = 100;

/** No gap inside a burst takes more of its slow motion than this beyond its dwell, in ms of wall time. */
const LONGEST_SHARE_MS = 700;

/**
 * Of a burst's play time at `auto`, this much of the dwell is added and shared out in proportion to the
 * true gaps: the dwell lets each event be seen, the shares keep the rhythm true.
 */
const RHYTHM = 0.6;

/** At a fixed slow speed no silence is played for longer, in ms of wall time; real time is never cut. */
const LONGEST_SILENCE_MS = 3000;

/** Events closer than clocks can tell (Firefox: 1 ms) are played as if this far apart at fixed slow speeds, in ms. */
const UNTOLD_GAP_MS = 0.25;

/** Runs without a silence are paced in blocks of this many events, so that a flood costs no more than a connect. */
const BLOCK = 512;

/** A part of a trace that is paced as one: the gaps before `start` … `end - 1`. */
interface Burst {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Length of the prefix that it was made from: while it ends there it can still grow. */
  readonly of: number;
  /** Wall ms per true ms, ≥ 0, on top of the dwell. */
  readonly slowness: number;
}

/** Play times of one trace. */
export interface Pacer {
  /** Wall time to play the gap before event `index` of `prefix`, in ms ≥ 0; 0 when there is no such event. */
  gapMs(prefix: Prefix, index: number, speed: Speed): number;
}

function trueGap(prefix: Prefix, index: number): number {
  const before = prefix.at(index - 1);
  const after = prefix.at(index);
  return before === undefined || after === undefined ? 0 : after.at - before.at;
}

/** Whether event `index` starts a burst: something before it was silence, or its block begins. */
function startsBurst(prefix: Prefix, index: number): boolean {
  return index % BLOCK === 0 || trueGap(prefix, index) > BURST_GAP_MS;
}

/** What a silence between bursts takes at `auto`: 0.1 s plays 0.6 s, 1 s plays 1 s, 15 s plays 1.5 s. */
function silenceMs(gap: number): number {
  return 600 + 400 * Math.log10(gap / BURST_GAP_MS);
}

/**
 * Wall ms per true ms such that the gaps take `budget` ms together, none of them more than
 * `LONGEST_SHARE_MS`. Capped gaps hand what they leave to the others, so this repeats until none is new.
 */
function slownessFor(gaps: readonly number[], budget: number): number {
  const sorted = gaps.filter((gap) => gap > 0).sort((a, b) => b - a);
  let open = sorted.reduce((sum, gap) => sum + gap, 0);
  let left = budget;
  for (const gap of sorted) {
    const slowness = left / open;
    if (slowness * gap <= LONGEST_SHARE_MS || left <= LONGEST_SHARE_MS) return slowness;
    open -= gap;
    left -= LONGEST_SHARE_MS;
  }
  // All of them are capped, or there are none: any slowness that caps them does.
  return sorted.length === 0 ? 0 : LONGEST_SHARE_MS / Math.min(...sorted);
}

function burstAt(prefix: Prefix, index: number): Burst {
  let start = index;
  while (!startsBurst(prefix, start)) start -= 1;
  const gaps: number[] = [];
  let dwell = 0;
  let end = start;
  do {
    const event = prefix.at(end);
    if (event === undefined) break;
    dwell += dwellMs(prefix.at(end - 1), event);
    // The gap before the first event of a burst is a silence, not a part of it.
    if (end > start) gaps.push(trueGap(prefix, end));
    end += 1;
  } while (end < prefix.length && !startsBurst(prefix, end));
  return { start, end, of: prefix.length, slowness: slownessFor(gaps, dwell * RHYTHM) };
}

function fixedGapMs(prefix: Prefix, index: number, speed: number): number {
  const gap = trueGap(prefix, index);
  if (speed >= 1) return gap / speed;
  const event = prefix.at(index);
  const dwell = event === undefined ? 0 : dwellMs(prefix.at(index - 1), event);
  return Math.max(
    Math.min(gap / speed, LONGEST_SILENCE_MS),
    Math.min(dwell, UNTOLD_GAP_MS / speed),
  );
}

/** Makes a pacer for one trace; it remembers only the burst that it paced last. */
export function createPacer(): Pacer {
  let burst: Burst = { start: 0, end: 0, of: 0, slowness: 0 };

  function autoGapMs(prefix: Prefix, index: number): number {
    const event = prefix.at(index);
    if (event === undefined) return 0;
    const dwell = dwellMs(prefix.at(index - 1), event);
    const gap = trueGap(prefix, index);
    if (gap > BURST_GAP_MS) return Math.max(dwell, silenceMs(gap));
    const known = index >= burst.start && index < burst.end;
    const mayHaveGrown = burst.end === burst.of && burst.of !== prefix.length;
    if (!known || mayHaveGrown) burst = burstAt(prefix, index);
    return dwell + Math.min(gap * burst.slowness, LONGEST_SHARE_MS);
  }

  return {
    gapMs: (prefix, index, speed) =>
      speed === 'auto' ? autoGapMs(prefix, index) : fixedGapMs(prefix, index, speed),
  };
}
