import type { InternalsConnection, InternalsRow } from '../../../lib/views/internals.ts';
import { pure } from '../pure.ts';
import type { InternalsLabels } from './labels.ts';
import css from './internals.module.css';

/** Rows that are drawn: the last ones, as a page of them is long enough. */
const ROWS = 80;

function Value({ row: { value, sdp } }: { readonly row: InternalsRow }) {
  if (sdp === undefined) return <code>{value}</code>;
  return (
    <details>
      <summary>
        <code>{value}</code>
      </summary>
      <pre tabIndex={0}>{sdp}</pre>
    </details>
  );
}

/** Time, event and value, oldest first; a description opens at a press. */
export const EventList = pure(
  (props: {
    readonly rows: InternalsConnection['rows'];
    readonly selected: number | null;
    readonly onSelect: (seq: number) => void;
    readonly labels: InternalsLabels;
    /** Rows before this `seq` were never noted; default 0: all of them were. */
    readonly from?: number;
  }) => {
    const { selected, onSelect, labels, from = 0 } = props;
    const rows = props.rows.slice().filter(({ seq }) => seq >= from);
    const hidden = Math.max(0, rows.length - ROWS);
    return (
      <div class={css['scroll']} tabIndex={0} role="group" aria-label={labels.events}>
        {hidden > 0 && <p class={css['note']}>{labels.more(hidden)}</p>}
        <table class={css['table']}>
          <thead>
            <tr>
              <th scope="col">{labels.column.time}</th>
              <th scope="col">{labels.column.event}</th>
              <th scope="col">{labels.column.value}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(hidden).map((row) => (
              <tr
                key={row.seq}
                data-selected={row.seq === selected ? '' : undefined}
                data-event={row.name}
              >
                <td>{labels.time(row.at)}</td>
                <th scope="row">
                  <button
                    type="button"
                    aria-pressed={row.seq === selected}
                    onClick={() => {
                      onSelect(row.seq);
                    }}
                  >
                    {row.name}
                  </button>
                </th>
                <td>
                  <Value row={row} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    );
  },
);
