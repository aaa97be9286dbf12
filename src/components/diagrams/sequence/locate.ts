import type { SequenceRow, SequenceView } from '../../../lib/views/models.ts';
import { rowAt, sequenceWindow } from '../../../lib/views/sequence-window.ts';
import type { Ladder } from './ladder.ts';
import type { Placing } from './marks.ts';
import type { Side } from './route.ts';

/** Where an event stands in the rows: as the beginning of one, or as its end. */
export interface Place {
  readonly index: number;
  readonly row: SequenceRow;
  /** The event is the settlement, arrival or drop of this row. */
  readonly isEnd: boolean;
}

function isEndOf(row: SequenceRow, seq: number): boolean {
  switch (row.kind) {
    case 'call':
      return row.settledSeq === seq;
    case 'message':
      return row.arrivedSeq === seq || row.droppedSeq === seq;
    case 'construct':
    case 'state':
    case 'event':
    case 'joint':
    case 'mark':
      return false;
  }
}

/** The row that shows event `seq`; `undefined` for an event that has none (an object that appeared, statistics). */
export function locate(view: SequenceView, seq: number): Place | undefined {
  const at = rowAt(view, seq);
  const { rows, crossing } = sequenceWindow(view, at, at + 1);
  const here = rows[0];
  if (at < 0 || here === undefined) return undefined;
  if (here.seq === seq) {
    // A joint row stands below the state change that made it; the state change is the event.
    const above = view.rows.at(at - 1);
    const isShared = here.kind === 'joint' && at > 0 && above?.seq === seq;
    return isShared
      ? { index: at - 1, row: above, isEnd: false }
      : { index: at, row: here, isEnd: false };
  }
  const near = [...crossing, { index: at, row: here }].find(({ row }) => isEndOf(row, seq));
  return near === undefined ? undefined : { ...near, isEnd: true };
}

/** A point on a lifeline, y as in `Ladder`. */
export interface Point {
  readonly side: Side;
  readonly y: number;
}

function peerOf({ row, isEnd }: Place): string | undefined {
  switch (row.kind) {
    case 'message':
      return isEnd ? row.to : row.from;
    case 'mark':
      return undefined;
    case 'construct':
    case 'call':
    case 'state':
    case 'event':
    case 'joint':
      return row.peer;
  }
}

/** Where a place is in the picture; `undefined` where it is on no lifeline. */
export function pointOf(
  place: Place,
  seq: number,
  ladder: Ladder,
  sideOf: Placing['sideOf'],
): Point | undefined {
  const peer = peerOf(place);
  if (peer === undefined) return undefined;
  return { side: sideOf(peer), y: place.isEnd ? ladder.y(seq) : ladder.yOfRow(place.index) };
}

/** The event that led to what a place shows, if it names one. */
export function causeOf(place: Place): number | undefined {
  if (place.row.kind === 'mark') return undefined;
  return place.isEnd ? place.row.seq : place.row.cause?.seq;
}
