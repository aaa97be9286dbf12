import type { List } from '../../../lib/views/list.ts';
import type { SequenceRow } from '../../../lib/views/models.ts';
import type { Lines } from './lines.ts';

/** Lines that PageUp and PageDown pass over. */
const PAGE_LINES = 10;

/** What there is to select. */
export interface Selectable {
  readonly lines: Lines;
  readonly rows: List<SequenceRow>;
  /** Lines that have begun at the playhead. */
  readonly begun: number;
  /** The line that is selected, or -1. */
  readonly chosenLine: number;
}

/**
 * The `seq` to select after a key, `null` for none, `undefined` if the key means nothing here.
 * Without a selection the arrows start at the line of now.
 */
export function selectionAfter(key: string, of: Selectable): number | null | undefined {
  const last = of.begun - 1;
  const { chosenLine } = of;
  const seqOf = (line: number): number | undefined => of.rows.at(of.lines.firstRow(line))?.seq;
  const go = (delta: number): number | undefined => {
    if (chosenLine < 0) return seqOf(last);
    const own = seqOf(chosenLine);
    let line = chosenLine + delta;
    // A joint row has the `seq` of the state row above it, a silence that of the row below: each is one choice.
    while (line > 0 && line < last && seqOf(line) === own) line += Math.sign(delta);
    return seqOf(Math.max(0, Math.min(last, line)));
  };
  if (last < 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return go(1);
    case 'ArrowUp':
      return go(-1);
    case 'PageDown':
      return go(PAGE_LINES);
    case 'PageUp':
      return go(-PAGE_LINES);
    case 'Home':
      return seqOf(0);
    case 'End':
      return seqOf(last);
    case 'Escape':
      return chosenLine < 0 ? undefined : null;
    default:
      return undefined;
  }
}
