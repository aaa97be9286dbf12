import type { PairView } from '../../../lib/views/models.ts';
import type { PairEnd } from '../../../lib/trace/events.ts';
import { pure } from '../pure.ts';
import type { CandidatesLabels } from './labels.ts';
import css from './candidates.module.css';

function End({ end, labels }: { end: PairEnd; labels: CandidatesLabels }) {
  const { address, port } = end;
  const place = `${address ?? ''}${port === null ? '' : `:${String(port)}`}`;
  return (
    <span class={css['pairEnd']}>
      <b>{end.candidateType ?? labels.untold}</b>
      {place !== '' && <code class={css['address']}>{place}</code>}
    </span>
  );
}

function facts(pair: PairView, labels: CandidatesLabels): readonly string[] {
  const { requestsSent, responsesReceived, roundTripMs } = pair;
  return [
    ...(requestsSent === null ? [] : [labels.checks(requestsSent, responsesReceived ?? 0)]),
    ...(roundTripMs === null ? [] : [labels.roundTrip(roundTripMs)]),
  ];
}

/** The pairs of one peer: which two candidates, how far they got, and whether one is in use. */
export const Pairs = pure(
  (props: {
    pairs: readonly PairView[];
    selected: number | null;
    onSelect: (seq: number) => void;
    labels: CandidatesLabels;
  }) => {
    const { pairs, selected, onSelect, labels } = props;
    if (pairs.length === 0) return <p class={css['none']}>{labels.noPairs}</p>;
    return (
      <ul class={css['pairs']}>
        {pairs.map((pair) => (
          <li key={pair.seq} data-selected={pair.seq === selected ? '' : undefined}>
            <button
              type="button"
              class={css['pair']}
              aria-pressed={pair.seq === selected}
              onClick={() => {
                onSelect(pair.seq);
              }}
            >
              <End end={pair.local} labels={labels} />
              <span aria-hidden="true">↔</span>
              <End end={pair.remote} labels={labels} />
            </button>
            <span class={css['badges']}>
              {pair.state !== null && <code class={css['badge']}>{pair.state}</code>}
              {pair.nominated !== null && (
                <span class={css['badge']} data-is={pair.nominated ? 'nominated' : undefined}>
                  {pair.nominated ? labels.nominated : labels.notNominated}
                </span>
              )}
              {pair.selected && (
                <span class={css['badge']} data-is="selected">
                  {labels.selected}
                </span>
              )}
              {facts(pair, labels).map((fact) => (
                <small key={fact}>{fact}</small>
              ))}
            </span>
          </li>
        ))}
      </ul>
    );
  },
);
