import type { PeerId } from '../../../lib/trace/events.ts';
import type { MachineId } from '../../../lib/trace/states.ts';
import type { Stay, TickGroup, TimelineLane, TimelineView } from '../../../lib/views/models.ts';
import { lastIndexAtMost } from '../../../lib/views/search.ts';
import { staysBetween, ticksBetween } from '../../../lib/views/timeline-window.ts';
import type { TimeScale } from './scale.ts';
import { placeIn } from './window.ts';
import type { AxisWindow } from './window.ts';

/** What a state means for the reader, beside its name: it sets a bar's pattern. */
export type Tone = 'quiet' | 'busy' | 'good' | 'bad';

/** Tone of a state of any machine. */
function toneOf(state: string): Tone {
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

/** Most bars and marks that a lane draws: one for every 8 px of a wide picture. Zooming in shows the rest. */
const MOST = 120;

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
  /** From 1: which of the peer's objects with this machine. */
  readonly ordinal: number;
  /** How many such objects a peer has. */
  readonly of: number;
  readonly lanes: readonly TimelineLane[];
}

/** Objects of one kind that are shown at once: the current one and its neighbours. */
const MOST_OBJECTS = 3;

/** All lanes by machine, in order of first appearance; of each, A's first lane with B's first, and so on. */
export function groupLanes(view: TimelineView): readonly (readonly LaneGroup[])[] {
  const machines = new Map<MachineId, Map<PeerId, TimelineLane[]>>();
  for (const lane of view.lanes) {
    const peers = machines.get(lane.machine) ?? new Map<PeerId, TimelineLane[]>();
    machines.set(lane.machine, peers);
    const own = peers.get(lane.peer) ?? [];
    peers.set(lane.peer, own);
    own.push(lane);
  }
  return [...machines].map(([machine, peers]) => {
    const inOrder = [...peers].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    const of = Math.max(...inOrder.map(([, lanes]) => lanes.length));
    return Array.from({ length: of }, (_, i) => ({
      machine,
      ordinal: i + 1,
      of,
      lanes: inOrder.map(([, lanes]) => lanes[i]).filter((lane) => lane !== undefined),
    }));
  });
}

const beginMs = ({ lanes }: LaneGroup): number =>
  Math.min(...lanes.map(({ stays }) => stays.at(0)?.from ?? Infinity));

/** Of machines that a peer has many of, the first group to show at `ms`; 0 where all are shown. */
export function firstShown(groups: readonly LaneGroup[], ms: number): number {
  const current = lastIndexAtMost(groups, ms, beginMs);
  return Math.max(0, Math.min(groups.length - MOST_OBJECTS, current - 1));
}

/** The groups to show of a machine, from `first` on. */
export const shownFrom = (groups: readonly LaneGroup[], first: number): readonly LaneGroup[] =>
  groups.slice(first, first + MOST_OBJECTS);

/** Whose lanes they are, in order of first appearance. */
export function peersOf(groups: readonly LaneGroup[]): readonly PeerId[] {
  return [...new Set(groups.flatMap(({ lanes }) => lanes.map(({ peer }) => peer)))];
}
