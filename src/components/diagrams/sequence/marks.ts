import type { MessageId, PeerId } from '../../../lib/trace/events.ts';
import type { JointMoment, SequenceRow, SequenceWindow } from '../../../lib/views/models.ts';
import type { Ladder } from './ladder.ts';
import { routeOf } from './route.ts';
import type { Route, Side } from './route.ts';

/** A call at work, on its lifeline. */
export interface Bar {
  readonly key: string;
  readonly seq: number;
  readonly side: Side;
  /** How many calls of the same peer were at work when it began, at most 3. */
  readonly depth: number;
  readonly y1: number;
  /** Where it settled; `undefined` while it has not at the playhead. */
  readonly y2: number | undefined;
  readonly failed: boolean;
}

/** A message between the lifelines. */
export interface Arrow {
  readonly key: string;
  readonly seq: number;
  readonly message: MessageId;
  readonly from: Side;
  /** A candidate: drawn thinner than a description. */
  readonly thin: boolean;
  /** Its way from lifeline to lifeline; the part after the playhead is not drawn. */
  readonly route: Route;
  readonly fate: 'underway' | 'arrived' | 'dropped';
  /** Where the channel delivered it again. */
  readonly again: readonly number[];
}

/** What both peers share from here on, past the signaling channel. */
export interface Band {
  readonly key: string;
  readonly seq: number;
  readonly what: JointMoment;
  readonly y: number;
}

/** Where a lifeline gets a new connection. */
export interface Birth {
  readonly key: string;
  readonly side: Side;
  readonly y: number;
}

/** A fired event or a state change on its lifeline. */
export interface Dot {
  readonly key: string;
  readonly side: Side;
  readonly kind: 'event' | 'state';
  readonly y: number;
}

/** Everything between and on the lifelines of one window, at one position of the playhead. y as in `Ladder`. */
export interface Marks {
  readonly bars: readonly Bar[];
  readonly arrows: readonly Arrow[];
  readonly bands: readonly Band[];
  readonly births: readonly Birth[];
  readonly dots: readonly Dot[];
  /** Middles of the lines that stand for a silence. */
  readonly silences: readonly number[];
}

/** Deeper calls are drawn on top of each other. */
const DEEPEST = 3;

type Row<K extends SequenceRow['kind']> = Extract<SequenceRow, { kind: K }>;

class Depths {
  readonly #busy: Record<Side, number[]> = { left: [], right: [] };

  /** The lowest depth that is free from `seq` on; it is taken until `end`. */
  take(side: Side, seq: number, end: number): number {
    const busy = this.#busy[side];
    let depth = 0;
    while (depth < DEEPEST && (busy[depth] ?? -1) > seq) depth += 1;
    busy[depth] = end;
    return depth;
  }
}

function arrowOf(row: Row<'message'>, index: number, ladder: Ladder, at: Placing): Arrow {
  const endSeq = row.arrivedSeq ?? row.droppedSeq;
  const isLost = row.arrivedSeq === undefined && row.droppedSeq !== undefined;
  const isOver = endSeq !== undefined && endSeq < at.position;
  const from = at.sideOf(row.from);
  return {
    key: `message${String(row.seq)}`,
    seq: row.seq,
    message: row.message,
    from,
    thin: row.carries === 'candidate' || row.carries === 'end-of-candidates',
    route: routeOf({
      from,
      y1: ladder.yOfRow(index),
      y2: endSeq === undefined ? undefined : ladder.y(endSeq),
      isLost,
      linePx: ladder.linePx,
      lane: index,
    }),
    fate: isOver ? (isLost ? 'dropped' : 'arrived') : 'underway',
    again: [...row.duplicates].filter((seq) => seq < at.position).map((seq) => ladder.y(seq)),
  };
}

/** What placing marks needs to know besides the rows. */
export interface Placing {
  /** Count of events before the playhead: nothing later is drawn. */
  readonly position: number;
  readonly sideOf: (peer: PeerId) => Side;
}

/** Places everything that a window shows at a position. */
export function placeMarks(window: SequenceWindow, ladder: Ladder, at: Placing): Marks {
  const bars: Bar[] = [];
  const arrows: Arrow[] = [];
  const bands: Band[] = [];
  const births: Birth[] = [];
  const dots: Dot[] = [];
  const silences: number[] = [];
  const depths = new Depths();
  const inWindow = window.rows.map((row, i) => ({ row, index: window.first + i }));
  for (const { row, index } of [...window.crossing, ...inWindow]) {
    if (row.seq >= at.position) break;
    const y = ladder.yOfRow(index);
    const key = `${row.kind}${String(row.seq)}`;
    const line = ladder.lines.lineOf(index);
    if (ladder.lines.firstRow(line - 1) === index) silences.push(ladder.middle(line - 1));
    switch (row.kind) {
      case 'call': {
        const side = at.sideOf(row.peer);
        const end = row.settledSeq ?? Number.POSITIVE_INFINITY;
        const depth = depths.take(side, row.seq, end);
        const settled = end < at.position;
        const failed = settled && row.error !== undefined;
        const y2 = settled ? ladder.y(end) : undefined;
        bars.push({ key, seq: row.seq, side, depth, y1: y, y2, failed });
        break;
      }
      case 'message':
        arrows.push(arrowOf(row, index, ladder, at));
        break;
      case 'joint':
        bands.push({ key, seq: row.seq, what: row.what, y });
        break;
      case 'construct':
        births.push({ key, side: at.sideOf(row.peer), y });
        break;
      case 'event':
      case 'state':
        dots.push({ key, side: at.sideOf(row.peer), kind: row.kind, y });
        break;
      case 'mark':
        break;
    }
  }
  return { bars, arrows, bands, births, dots, silences };
}
