import type { SequenceRow, SequenceView, SequenceWindow } from './models.ts';
import { lastIndexAtMost } from './search.ts';
import { LONG_ROWS } from './sequence.ts';

/** Rows in `open`, and in `long`, that one window looks through: more than a picture could show. */
const LIMIT = 1000;

/**
 * `seq` of the last thing that happened to a row: its settle event, arrival or drop; `undefined` while it is open, its own
 * `seq` for rows that are moments.
 */
export function endSeqOf(row: SequenceRow): number | undefined {
  switch (row.kind) {
    case 'call':
      return row.settledSeq;
    case 'message': {
      const seqs = [row.arrivedSeq, row.droppedSeq, row.duplicates.at(-1)];
      const known = seqs.filter((seq) => seq !== undefined);
      return known.length === 0 ? undefined : Math.max(...known);
    }
    case 'construct':
    case 'state':
    case 'event':
    case 'joint':
    case 'mark':
      return row.seq;
  }
}

/** Index of the last row with `row.seq` ≤ `seq`, or -1: where an arrival, or a cause without a row, belongs. */
export function rowAt(view: SequenceView, seq: number): number {
  return lastIndexAtMost(view.rows, seq, (row) => row.seq);
}

/** The rows `from` ≤ index < `to` (brought into range), and what reaches into them from above. */
export function sequenceWindow(view: SequenceView, from: number, to: number): SequenceWindow {
  const first = Math.max(0, Math.min(Math.trunc(from), view.rows.length));
  const rows = view.rows.slice(first, Math.max(first, Math.trunc(to)));
  const firstSeq = rows[0]?.seq ?? Number.POSITIVE_INFINITY;
  const reaches = (row: SequenceRow): boolean => (endSeqOf(row) ?? firstSeq) >= firstSeq;

  const indexes = new Set<number>();
  let looked = 0;
  for (const index of view.open.values()) {
    if (index < first) indexes.add(index);
    if ((looked += 1) === LIMIT) break;
  }
  for (let index = Math.max(0, first - LONG_ROWS); index < first; index += 1) indexes.add(index);
  const ended = lastIndexAtMost(view.long, firstSeq - 1, (index) => {
    const row = view.rows.at(index);
    return (row === undefined ? undefined : endSeqOf(row)) ?? 0;
  });
  for (const index of view.long.slice(ended + 1, ended + 1 + LIMIT)) {
    if (index < first) indexes.add(index);
  }

  const crossing: { index: number; row: SequenceRow }[] = [];
  for (const index of [...indexes].sort((a, b) => a - b)) {
    const row = view.rows.at(index);
    if (row !== undefined && reaches(row)) crossing.push({ index, row });
  }
  return { first, rows, crossing };
}
