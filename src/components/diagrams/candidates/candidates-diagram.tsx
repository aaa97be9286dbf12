import { useMemo } from 'preact/hooks';
import type { CandidatesView } from '../../../lib/views/models.ts';
import { leftPeer } from '../peer-side.ts';
import type { DiagramProps } from '../types.ts';
import { byPeer } from './by-peer.ts';
import { CandidateTable } from './candidate-table.tsx';
import type { CandidatesLabels } from './labels.ts';
import { Pairs } from './pairs.tsx';
import css from './candidates.module.css';

/**
 * What each peer knows of candidates at the playhead: its own, those that it was given, and the pairs made of them.
 * `model` is the view at the playhead.
 */
export function CandidatesDiagram(props: DiagramProps<CandidatesView, CandidatesLabels>) {
  const { model, labels, selected, onSelect } = props;
  const peers = useMemo(() => byPeer(model), [model]);
  const left = leftPeer(peers.map(({ peer }) => peer));
  return (
    <div class={css['root']} role="group" aria-label={labels.title}>
      {peers.length === 0 && <p class={css['none']}>{labels.empty}</p>}
      {peers.map(({ peer, local, remote, pairs }) => (
        <section
          key={peer}
          class={css['peer']}
          data-side={peer === left ? 'a' : 'b'}
          aria-label={labels.peer(peer)}
        >
          {/* Not headings: a picture does not know how deep in a page it stands. */}
          <p class={css['name']}>{labels.peer(peer)}</p>
          {[local, remote].map((list) => (
            <CandidateTable
              key={list.side}
              list={list}
              selected={selected}
              onSelect={onSelect}
              labels={labels}
            />
          ))}
          <p class={css['heading']}>{labels.pairs}</p>
          <Pairs pairs={pairs} selected={selected} onSelect={onSelect} labels={labels} />
        </section>
      ))}
      {peers.length > 0 && <p class={css['note']}>{labels.difference}</p>}
    </div>
  );
}
