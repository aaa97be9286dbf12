import type { ComponentChild } from 'preact';
import type { SequenceRow } from '../../../lib/views/models.ts';
import type { SequenceLabels } from './labels.ts';
import css from './sequence.module.css';

type Row<K extends SequenceRow['kind']> = Extract<SequenceRow, { kind: K }>;

function Call({ row, done }: { row: Row<'call'>; done: boolean }) {
  return (
    <span class={css['call']}>
      <code class={css['method']}>
        {row.method}({row.sdpType})
      </code>
      {done && row.error !== undefined && <b class={css['error']}>✕ {row.error.name}</b>}
    </span>
  );
}

function State({ row, labels }: { row: Row<'state'>; labels: SequenceLabels }) {
  const { full, short } = labels.machine[row.machine];
  return (
    <span class={css['pill']}>
      <span class={css['full']}>{full}</span>
      <span class={css['short']}>{short}</span>
      <b>{row.to}</b>
    </span>
  );
}

/** The API's own spelling of what an event was about. */
function subjectText(subject: string | null | undefined): string {
  if (subject === undefined) return '';
  return subject === '' ? "''" : String(subject);
}

/** What stands beside the lifeline, or in the channel, for one row. */
export function RowLabel(props: {
  row: SequenceRow;
  done: boolean;
  labels: SequenceLabels;
}): ComponentChild {
  const { row, done, labels } = props;
  switch (row.kind) {
    case 'construct':
      return <code class={css['method']}>new RTCPeerConnection()</code>;
    case 'call':
      return <Call row={row} done={done} />;
    case 'state':
      return <State row={row} labels={labels} />;
    case 'event':
      return (
        <code class={css['event']}>
          <span>{row.name}</span>
          <i>{subjectText(row.subject)}</i>
        </code>
      );
    case 'message':
      return (
        <span class={css['chip']}>
          {labels.message[row.carries]}
          {row.fault !== undefined && <i>{labels.fault(row.fault)}</i>}
        </span>
      );
    case 'joint':
      return <span class={css['together']}>{labels.joint[row.what]}</span>;
    case 'mark':
      return <span class={css['named']}>{labels.mark(row.name, row.detail)}</span>;
  }
}
