import type { MachineId } from '../../../lib/trace/states.ts';
import type { Stay, TickGroup, TimelineLane, TimelineView } from '../../../lib/views/models.ts';
import { staysBetween, ticksBetween } from '../../../lib/views/timeline-window.ts';
import type { TimeScale } from './scale.ts';
import { placeIn } from './window.ts';
import type { AxisWindow } from './window.ts';

/** What a state means for the reader, beside its name: it sets a bar's pattern. */
export type Tone = 'quiet' | 'busy' | 'good' | 'bad';

/** Tone of a state of any machine. */
export function toneOf(state: string): Tone {
  switch (state) {
    case 'connected':
    case 'completed':
    case 'complete':
    case 'open':
      return 'good';
    case 'disconnected':
    case 'failed':
      return 'bad';
    case 'new':
    case 'closed':
    case 'stable':
      return 'quiet';
    default:
      return 'busy';
  }
}

/** A stay as a bar. */
export interface StayBar {
  readonly state: string;
  readonly seq: number;
  /** 0 … 1 of the window. */
  readonly x: number;
  readonly width: number;
  readonly tone: Tone;
  /** Whether its name fits: in any picture, only in a wide or the widest one, or in none. */
  readonly label: 'always' | 'wide' | 'widest' | 'never';
}

/** Most bars and marks that a lane draws: one for every 2 px of a wide picture. */
const MOST = 480;

/** Narrowest track of a small, a wide and a widest picture, and what a letter takes, px. */
const SMALL_TRACK_PX = 230;
const WIDE_TRACK_PX = 440;
const WIDEST_TRACK_PX = 780;
const LETTER_PX = 6.7;
const PADDING_PX = 8;

function labelOf(state: string, width: number): StayBar['label'] {
  const needed = state.length * LETTER_PX + PADDING_PX;
  if (width * SMALL_TRACK_PX >= needed) return 'always';
  if (width * WIDE_TRACK_PX >= needed) return 'wide';
  return width * WIDEST_TRACK_PX >= needed ? 'widest' : 'never';
}

/** What each piece of the window shows of a list that can be read between two times. */
function byPiece<T extends { readonly seq: number }>(
  scale: TimeScale,
  window: AxisWindow,
  read: (fromMs: number, toMs: number, most: number) => readonly T[],
): readonly T[] {
  const found = new Map<number, T>();
  for (const piece of scale.pieces) {
    const from = Math.max(piece.from, window.from);
    const to = Math.min(piece.to, window.to);
    if (piece.isBreak || to < from) continue;
    const most = Math.max(8, Math.round((MOST * (to - from)) / (window.to - window.from)));
    for (const item of read(scale.msAt(from), scale.msAt(to), most)) found.set(item.seq, item);
  }
  return [...found.values()].sort((a, b) => a.seq - b.seq);
}

/** Where the first break after `x` begins, 0 … 1 of the window. */
function breakAfter(scale: TimeScale, window: AxisWindow, x: number): number {
  const share = window.from + x * (window.to - window.from);
  const next = scale.pieces.find(({ isBreak, from }) => isBreak && from >= share);
  return next === undefined ? Infinity : (next.from - window.from) / (window.to - window.from);
}

/** The bars of a lane, from left to right; what is too narrow to be seen is left to its neighbour. */
export function stayBars(
  lane: TimelineLane,
  scale: TimeScale,
  window: AxisWindow,
  endMs: number,
): readonly StayBar[] {
  const stays = byPiece<Stay>(scale, window, (fromMs, toMs, most) =>
    staysBetween(lane, fromMs, toMs, most),
  );
  return stays
    .map((stay, i): StayBar => {
      const next = stays[i + 1];
      const from = Math.max(0, placeIn(window, scale, stay.from));
      const to = Math.min(1, placeIn(window, scale, next?.from ?? stay.to ?? endMs));
      const width = Math.max(0, to - from);
      const { state, seq } = stay;
      // A name that runs into a cut-out silence would be torn with it.
      const whole = Math.min(to, breakAfter(scale, window, from)) - from;
      return { state, seq, x: from, width, tone: toneOf(state), label: labelOf(state, whole) };
    })
    .filter(({ x, width }) => x <= 1 && (width > 0 || x > 0));
}

/** A call or message, or several that lie too close to be told apart. */
export interface MarkAt extends TickGroup {
  /** 0 … 1 of the window. */
  readonly x: number;
}

/** The calls and messages that the window shows. */
export function marksOf(
  view: TimelineView,
  scale: TimeScale,
  window: AxisWindow,
): readonly MarkAt[] {
  return byPiece(scale, window, (fromMs, toMs, most) => ticksBetween(view, fromMs, toMs, most))
    .filter(({ type, count }) => count > 1 || type === 'call' || type === 'message')
    .map((tick) => ({ ...tick, x: placeIn(window, scale, tick.at) }));
}

/** The lanes of one machine, one of each peer. */
export interface LaneGroup {
  readonly machine: MachineId;
  /** From 1 where a peer has several objects with this machine. */
  readonly ordinal: number | undefined;
  readonly lanes: readonly TimelineLane[];
}

/** Lanes of the same machine beside each other, in order of first appearance; A's first lane with B's first, and so on. */
export function groupLanes(view: TimelineView): readonly LaneGroup[] {
  const groups = new Map<string, { machine: MachineId; nth: number; lanes: TimelineLane[] }>();
  const counts = new Map<string, number>();
  for (const lane of view.lanes) {
    const nth = (counts.get(`${lane.peer} ${lane.machine}`) ?? 0) + 1;
    counts.set(`${lane.peer} ${lane.machine}`, nth);
    const key = `${lane.machine} ${String(nth)}`;
    const group = groups.get(key) ?? { machine: lane.machine, nth, lanes: [] };
    group.lanes.push(lane);
    groups.set(key, group);
  }
  const isOne = (machine: MachineId): boolean => !groups.has(`${machine} 2`);
  return [...groups.values()].map(({ machine, nth, lanes }) => ({
    machine,
    ordinal: isOne(machine) ? undefined : nth,
    lanes: lanes.toSorted((a, b) => (a.peer < b.peer ? -1 : a.peer > b.peer ? 1 : 0)),
  }));
}
