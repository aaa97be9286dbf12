import type { List } from '../../../lib/views/list.ts';
import type { SequenceRow } from '../../../lib/views/models.ts';
import { lastIndexAtMost } from '../../../lib/views/search.ts';

/** Silence before a row that gets a line of its own, ms: longer than any pause inside a connect. */
const SILENCE_MS = 500;

/** Fewer candidate messages than this in a row stay rows of their own. */
const SMALLEST_GROUP = 3;

const isMessage = (row: SequenceRow): boolean => row.kind === 'message';

/** Whether a row belongs to the trickle of candidates: gathered, sent, or handed to the browser. */
function isTrickle(row: SequenceRow): boolean {
  switch (row.kind) {
    case 'message':
      return row.carries === 'candidate' || row.carries === 'end-of-candidates';
    case 'call':
      return row.method === 'addIceCandidate';
    case 'event':
      return row.name === 'icecandidate';
    case 'construct':
    case 'state':
    case 'joint':
    case 'mark':
      return false;
  }
}

/**
 * The lines that a ladder of rows is drawn on: a line holds one row, or a run of candidate rows folded into one, or none where
 * it stands for a silence. Kept as the row index at which each line starts, so a trace of any length costs one number
 * a line.
 */
export class Lines {
  readonly #rows: List<SequenceRow>;
  readonly #starts: number[] = [];
  readonly #folded: boolean;
  #hasRun = false;

  /** The lines of `rows`; those of a shorter list of the same trace are taken over from `before`. */
  constructor(rows: List<SequenceRow>, folded: boolean, before?: Lines) {
    this.#rows = rows;
    this.#folded = folded;
    let row = before !== undefined && before.#folded === folded ? before.#continueInto(this) : 0;
    while (row < rows.length) row = this.#addFrom(row);
  }

  /** Returns the row at which to go on. */
  #continueInto(next: Lines): number {
    const last = this.#rows.length - 1;
    const [mine, theirs] = [this.#rows.at(last), next.#rows.at(last)];
    const isSame =
      mine !== undefined &&
      mine.at === theirs?.at &&
      mine.kind === theirs.kind &&
      this.#rows.at(0)?.at === next.#rows.at(0)?.at;
    if (!isSame) return 0;
    next.#hasRun = this.#hasRun;
    let open = last;
    for (let row = this.#rows.at(open); row !== undefined && isTrickle(row);) {
      open -= 1;
      row = open < 0 ? undefined : this.#rows.at(open);
    }
    // The run at the end may still grow into a group: it is looked at again.
    for (const start of this.#starts) if (start <= open) next.#starts.push(start);
    return open + 1;
  }

  #addFrom(first: number): number {
    let end = first;
    let messages = 0;
    for (let row = this.#rows.at(end); row !== undefined && isTrickle(row);) {
      if (isMessage(row)) messages += 1;
      end += 1;
      row = this.#rows.at(end);
    }
    const isRun = this.#folded && messages >= SMALLEST_GROUP;
    if (isRun) this.#hasRun = true;
    const next = Math.max(end, first + 1);
    for (let row = first; row < next; row += 1) {
      if (row > first && isRun) break;
      if (this.#silenceBefore(row) > 0) this.#starts.push(row);
      this.#starts.push(row);
    }
    return next;
  }

  #silenceBefore(row: number): number {
    const [before, after] = [this.#rows.at(row - 1), this.#rows.at(row)];
    if (row === 0 || before === undefined || after === undefined) return 0;
    const silence = after.at - before.at;
    return silence >= SILENCE_MS ? silence : 0;
  }

  /** Length of the silence before the row at which `line` starts, ms; 0 where it is too short to tell. */
  silenceMs(line: number): number {
    return this.#silenceBefore(this.firstRow(line));
  }

  /** Count of lines. */
  get length(): number {
    return this.#starts.length;
  }

  /** Whether any run is folded. */
  get folds(): boolean {
    return this.#hasRun;
  }

  /** Index of the first row on `line`; the count of rows for the line after the last. */
  firstRow(line: number): number {
    return this.#starts[line] ?? this.#rows.length;
  }

  /** The line that row `row` is on, or -1 for -1. */
  lineOf(row: number): number {
    return lastIndexAtMost(this.#starts, row, (start) => start);
  }

  /** How many lines have begun when `position` events have happened. */
  begunAt(position: number): number {
    const row = lastIndexAtMost(this.#rows, position - 1, ({ seq }) => seq);
    return this.lineOf(row) + 1;
  }
}
