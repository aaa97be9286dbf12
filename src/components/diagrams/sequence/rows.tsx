import type { SequenceRow, SequenceView } from '../../../lib/views/models.ts';
import type { SequenceLabels } from './labels.ts';
import type { Lines } from './lines.ts';
import type { Placing } from './marks.ts';
import type { Side } from './route.ts';
import { FoldedRow, Row, Silence } from './row.tsx';
import type { RowMark } from './row.tsx';
import css from './sequence.module.css';

/** Id of a line's element, for `aria-activedescendant`. */
export const lineId = (id: string, line: number): string => `${id}line${String(line)}`;

function sideOfRow(row: SequenceRow, sideOf: Placing['sideOf']): Side | undefined {
  switch (row.kind) {
    case 'message':
      return sideOf(row.from);
    case 'construct':
    case 'call':
    case 'state':
    case 'event':
      return sideOf(row.peer);
    case 'joint':
    case 'mark':
      return undefined;
  }
}

/** Whether a row has come to its end when `position` events have happened. */
function isDone(row: SequenceRow, position: number): boolean {
  switch (row.kind) {
    case 'call':
      return row.settledSeq !== undefined && row.settledSeq < position;
    case 'message': {
      const end = row.arrivedSeq ?? row.droppedSeq;
      return end !== undefined && end < position;
    }
    case 'construct':
    case 'state':
    case 'event':
    case 'joint':
    case 'mark':
      return true;
  }
}

/** The lines of a window as options, in order. */
export function Rows(props: {
  id: string;
  model: SequenceView;
  lines: Lines;
  range: { readonly from: number; readonly to: number };
  placing: Placing;
  /** Rows that stand out. */
  chosen: { readonly index: number; readonly cause: number | undefined } | undefined;
  labels: SequenceLabels;
}) {
  const { id, model, lines, range, placing, chosen, labels } = props;
  const { position, sideOf } = placing;
  const options = [];
  for (let line = range.from; line < range.to; line += 1) {
    const first = lines.firstRow(line);
    const end = lines.firstRow(line + 1);
    const isOn = (index: number | undefined): boolean =>
      index !== undefined && index >= first && index < end;
    const mark: RowMark = isOn(chosen?.index)
      ? 'selected'
      : isOn(chosen?.cause)
        ? 'cause'
        : undefined;
    const row = model.rows.at(first);
    if (row === undefined) continue;
    const key = `${row.kind}${String(row.seq)}`;
    if (end === first) {
      options.push(<Silence key={`before${key}`} ms={lines.silenceMs(line)} labels={labels} />);
      continue;
    }
    const shared = { key, id: lineId(id, line), mark, labels };
    if (end - first > 1) {
      const sent = model.rows
        .slice(first, end)
        .filter((one) => one.kind === 'message' && one.seq < position);
      const toRight = sent.filter((one) => sideOfRow(one, sideOf) === 'left').length;
      options.push(
        <FoldedRow
          {...shared}
          seq={row.seq}
          at={row.at}
          toRight={toRight}
          toLeft={sent.length - toRight}
        />,
      );
    } else {
      options.push(
        <Row {...shared} row={row} side={sideOfRow(row, sideOf)} done={isDone(row, position)} />,
      );
    }
  }
  return (
    <ol class={css['rows']} role="presentation">
      {options}
    </ol>
  );
}
