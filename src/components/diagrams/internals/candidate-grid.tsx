import type { InternalsLabels } from './labels.ts';
import css from './internals.module.css';

/** One candidate pair, as statistics tell it. */
export interface GridPair {
  readonly id: string;
  /** Type, protocol, address and port of the ends, as far as they are told. */
  readonly local: string;
  readonly remote: string;
  readonly state: string;
  readonly nominated: boolean;
  readonly isUsed: boolean;
  /** Bytes; `null` where they are not told. */
  readonly sent: number | null;
  readonly received: number | null;
}

/** The grid of candidate pairs, the one in use marked. */
export function CandidateGrid(props: {
  readonly pairs: readonly GridPair[];
  readonly labels: InternalsLabels;
}) {
  const { pairs, labels } = props;
  const { pairColumn: column } = labels;
  if (pairs.length === 0) return <p class={css['note']}>{labels.none}</p>;
  const write = (bytes: number | null): string => (bytes === null ? '–' : labels.bytes(bytes));
  return (
    <div class={css['scroll']} tabIndex={0} role="group" aria-label={labels.candidates}>
      <table class={css['table']}>
        <thead>
          <tr>
            {[
              column.pair,
              column.local,
              column.remote,
              column.state,
              column.marks,
              column.bytes,
            ].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <tr key={pair.id} data-used={pair.isUsed ? '' : undefined} data-grid-pair={pair.id}>
              <th scope="row">
                <code>{pair.id}</code>
              </th>
              <td>{pair.local}</td>
              <td>{pair.remote}</td>
              <td>
                <code>{pair.state}</code>
              </td>
              <td>
                {pair.isUsed && <b class={css['used']}>{labels.inUse}</b>}{' '}
                {pair.nominated && <span>{labels.nominated}</span>}
              </td>
              <td>
                {write(pair.sent)} / {write(pair.received)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
