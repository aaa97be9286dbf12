import type { SequenceRow } from '../../../lib/views/models.ts';
import { pure } from '../pure.ts';
import type { SequenceLabels } from './labels.ts';
import type { Side } from './route.ts';
import { RowLabel } from './row-label.tsx';
import css from './sequence.module.css';

/** How a row stands out: it is selected, or it led to the selected one. */
export type RowMark = 'selected' | 'cause' | undefined;

/** One row as an option of the list; draws again only when something of it changed. */
export const Row = pure(
  (props: {
    id: string;
    row: SequenceRow;
    side: Side | undefined;
    done: boolean;
    mark: RowMark;
    labels: SequenceLabels;
  }) => {
    const { id, row, side, done, mark, labels } = props;
    return (
      <li
        id={id}
        role="option"
        aria-selected={mark === 'selected'}
        data-seq={row.seq}
        data-kind={row.kind}
        data-side={side}
        data-mark={mark}
        data-thin={row.kind === 'message' && row.carries.includes('candidate') ? '' : undefined}
        class={css['row']}
      >
        <span class={css['time']}>{labels.time(row.at)}</span>
        {/* The sentence says what the place of the label says to the eye: at whose lifeline it stands. */}
        <span class={css['label']} role="img" aria-label={labels.describe(row, done)}>
          <RowLabel row={row} done={done} labels={labels} />
        </span>
      </li>
    );
  },
);

/** A folded run of candidates as one option. */
export const FoldedRow = pure(
  (props: {
    id: string;
    seq: number;
    at: number;
    toRight: number;
    toLeft: number;
    mark: RowMark;
    labels: SequenceLabels;
  }) => {
    const { id, seq, at, toRight, toLeft, mark, labels } = props;
    const text = labels.candidates(toRight, toLeft);
    return (
      <li
        id={id}
        role="option"
        aria-selected={mark === 'selected'}
        data-seq={seq}
        data-kind="folded"
        data-mark={mark}
        class={css['row']}
      >
        <span class={css['time']}>{labels.time(at)}</span>
        <span class={css['label']}>
          <span class={css['chip']}>{text}</span>
        </span>
      </li>
    );
  },
);

/** A line without an event: how long nothing happened. The time of the next option says it, too. */
export const Silence = pure((props: { ms: number; labels: SequenceLabels }) => (
  <li aria-hidden="true" class={css['row']} data-kind="silence">
    <span class={css['label']}>{props.labels.later(props.ms)}</span>
  </li>
));
