import type { List } from '../../../lib/views/list.ts';
import type { SequenceRow } from '../../../lib/views/models.ts';
import { lastIndexAtMost } from '../../../lib/views/search.ts';
import type { Lines } from './lines.ts';

/** How far into a folded line its first and last row sit, as a share of its height. */
const FOLDED_FROM = 0.3;
const FOLDED_TO = 0.8;

/** Events after the last row that take the pen down to its lower edge. */
const TAIL_EVENTS = 4;

/**
 * Where things stand on the vertical axis, in px from the top of the first line. One line a row, in order of events; what has no
 * row of its own (a settlement, an arrival, the playhead between two events) lies between its neighbours.
 */
export class Ladder {
  constructor(
    readonly rows: List<SequenceRow>,
    readonly lines: Lines,
    /** Height of a line, px. */
    readonly linePx: number,
  ) {}

  /** Top of a line. */
  top(line: number): number {
    return line * this.linePx;
  }

  /** Middle of a line, where a row on its own is drawn. */
  middle(line: number): number {
    return (line + 0.5) * this.linePx;
  }

  /** Where row `row` is drawn. */
  yOfRow(row: number): number {
    const line = this.lines.lineOf(row);
    const first = this.lines.firstRow(line);
    const last = this.lines.firstRow(line + 1) - 1;
    if (last === first) return this.middle(line);
    const share = FOLDED_FROM + ((FOLDED_TO - FOLDED_FROM) * (row - first)) / (last - first);
    return this.top(line) + share * this.linePx;
  }

  /**
   * The moment at which a row stands on the axis. A joint row shares its `seq` with the state row above it: that one is passed
   * half an event earlier, so that the axis never stands still.
   */
  #moment(row: number): number {
    const own = this.rows.at(row)?.seq ?? 0;
    return this.rows.at(row + 1)?.seq === own ? own - 0.5 : own;
  }

  /** Where the moment `seq` is, which may lie between two events. Grows with `seq`. */
  y(seq: number): number {
    let row = lastIndexAtMost(this.rows, seq, (candidate) => candidate.seq);
    if (row + 1 < this.rows.length && this.#moment(row + 1) <= seq) row += 1;
    if (row < 0) return 0;
    const from = this.#moment(row);
    const y = this.yOfRow(row);
    if (row + 1 >= this.rows.length) {
      return y + (Math.min(1, (seq - from) / TAIL_EVENTS) * this.linePx) / 2;
    }
    const to = this.#moment(row + 1);
    return y + ((this.yOfRow(row + 1) - y) * (seq - from)) / (to - from);
  }
}
