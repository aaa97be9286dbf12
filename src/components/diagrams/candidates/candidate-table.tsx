import type { ComponentChildren } from 'preact';
import type { CandidateView, EndOfCandidates } from '../../../lib/views/models.ts';
import { pure } from '../pure.ts';
import type { CandidatesLabels } from './labels.ts';
import css from './candidates.module.css';

/** What one table shows: one direction of one peer. */
export interface CandidateList {
  readonly side: 'local' | 'remote';
  readonly candidates: readonly CandidateView[];
  readonly ends: readonly EndOfCandidates[];
}

function Address({ candidate, labels }: { candidate: CandidateView; labels: CandidatesLabels }) {
  const { address } = candidate;
  const isHidden = address?.endsWith('.local') === true;
  return (
    <>
      <code class={css['address']}>{address ?? labels.untold}</code>
      {isHidden && <small>{labels.hidden}</small>}
    </>
  );
}

function Row(props: {
  candidate: CandidateView;
  side: CandidateList['side'];
  isSelected: boolean;
  onSelect: (seq: number) => void;
  labels: CandidatesLabels;
}) {
  const { candidate, side, isSelected, onSelect, labels } = props;
  const { column, untold } = labels;
  const cell = (name: string, content: ComponentChildren) => (
    <td role="cell" data-column={name}>
      {content}
    </td>
  );
  return (
    <tr role="row" data-selected={isSelected ? '' : undefined}>
      <th role="rowheader" scope="row">
        <button
          type="button"
          aria-pressed={isSelected}
          onClick={() => {
            onSelect(candidate.seq);
          }}
        >
          {candidate.candidateType ?? untold}
        </button>
      </th>
      {cell(
        column.protocol,
        <>
          {candidate.protocol ?? untold}
          {candidate.tcpType !== null && ` ${candidate.tcpType}`}
          {candidate.component !== null && candidate.component > 1 && (
            <small>{labels.component(candidate.component)}</small>
          )}
        </>,
      )}
      {cell(column.address, <Address candidate={candidate} labels={labels} />)}
      {cell(column.port, candidate.port ?? untold)}
      {cell(column.fragment, <code>{candidate.usernameFragment ?? untold}</code>)}
      {cell(
        side === 'local' ? column.gathered : column.given,
        <>
          {labels.time(candidate.at)}
          {candidate.source === 'description' && <small>{labels.inDescription}</small>}
          {candidate.error !== undefined && <b class={css['error']}>✕ {candidate.error.name}</b>}
        </>,
      )}
      {side === 'local' &&
        cell(
          column.delivered,
          candidate.deliveredAt === undefined ? labels.notYet : labels.time(candidate.deliveredAt),
        )}
    </tr>
  );
}

/** One direction of one peer as a table; in a narrow picture each row stands as a card. */
export const CandidateTable = pure(
  (props: {
    list: CandidateList;
    selected: number | null;
    onSelect: (seq: number) => void;
    labels: CandidatesLabels;
  }) => {
    const { list, selected, onSelect, labels } = props;
    const { side, candidates, ends } = list;
    const { column } = labels;
    const heads = [column.type, column.protocol, column.address, column.port, column.fragment];
    const times = side === 'local' ? [column.gathered, column.delivered] : [column.given];
    return (
      <div class={css['direction']} data-direction={side}>
        {candidates.length === 0 ? (
          <p class={css['none']}>
            <b>{side === 'local' ? labels.local : labels.remote}</b>{' '}
            {side === 'local' ? labels.noneLocal : labels.noneRemote}
          </p>
        ) : (
          // The roles are said because cards take the table's display, and its roles with it.
          <table role="table" class={css['table']}>
            <caption>{side === 'local' ? labels.local : labels.remote}</caption>
            <thead role="rowgroup">
              <tr role="row">
                {[...heads, ...times].map((head) => (
                  <th key={head} role="columnheader" scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {candidates.map((candidate, i) => (
                <Row
                  key={`${String(candidate.seq)} ${String(i)}`}
                  candidate={candidate}
                  side={side}
                  isSelected={candidate.seq === selected}
                  onSelect={onSelect}
                  labels={labels}
                />
              ))}
            </tbody>
          </table>
        )}
        {ends.length > 0 && (
          <p class={css['end']}>{labels.endOfCandidates(side, ends.at(-1)?.at ?? 0)}</p>
        )}
      </div>
    );
  },
);
