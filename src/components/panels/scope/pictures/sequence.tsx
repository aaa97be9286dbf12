import { useMemo, useState } from 'preact/hooks';
import type { PeerId } from '../../../../lib/trace/events.ts';
import { createFolding } from '../../../../lib/views/folding.ts';
import { sequenceFold } from '../../../../lib/views/sequence.ts';
import type { SequenceLabels } from '../../../diagrams/sequence/labels.ts';
import { SequenceDiagram } from '../../../diagrams/sequence/sequence-diagram.tsx';
import controls from '../controls.module.css';
import type { Scope } from '../model.ts';
import type { Picture } from '../Pictures.tsx';
import { betweenTwo, pairsOf, type Pair } from './pair.ts';
import styles from './sequence.module.css';

const nameOf = ([one, other]: Pair): string => `${one} ↔ ${other}`;

/** The pair that the reader chose; another one where the selected event is of neither of its peers. */
function pairOf(chosen: Pair, all: readonly Pair[], peer: PeerId | null | undefined): Pair {
  if (peer === null || peer === undefined || chosen.includes(peer)) return chosen;
  return all.find((pair) => pair.includes(chosen[0]) && pair.includes(peer)) ?? chosen;
}

interface Props {
  readonly scope: Scope;
  readonly labels: SequenceLabels;
  readonly pair: Pair | undefined;
}

function Diagram({ scope: { session }, labels, pair }: Props) {
  const trace = session.trace.value;
  const [one, other] = pair ?? [];
  const folding = useMemo(
    () =>
      createFolding(
        one === undefined || other === undefined
          ? sequenceFold
          : betweenTwo(sequenceFold, [one, other]),
        trace,
      ),
    [trace, one, other],
  );
  return (
    <SequenceDiagram
      // Of the whole trace: a message must know where it is going to be drawn on its way.
      model={folding.at(session.length.value)}
      labels={labels}
      playhead={{ position: session.playhead.value, fraction: session.fraction.value }}
      selected={session.selected.value}
      onSelect={session.select}
    />
  );
}

/** Which two of many peers are drawn. */
function Sequences({ scope, labels }: Omit<Props, 'pair'>) {
  const [chosen, setChosen] = useState<string>();
  const { session } = scope;
  const pairs = pairsOf(scope.peers.value);
  const [first] = pairs;
  if (first === undefined || pairs.length === 1) {
    return <Diagram scope={scope} labels={labels} pair={undefined} />;
  }
  const selected = session.selected.value;
  const peer = selected === null ? null : session.trace.value.at(selected)?.peer;
  const pair = pairOf(pairs.find((each) => nameOf(each) === chosen) ?? first, pairs, peer);
  return (
    <div class={styles['sequences']}>
      <label class={styles['choice']}>
        <span>{labels.pair}</span>
        <select
          class={controls['select']}
          value={nameOf(pair)}
          onChange={(change) => {
            setChosen(change.currentTarget.value);
            session.select(null);
          }}
        >
          {pairs.map((each) => (
            <option key={nameOf(each)} selected={each === pair}>
              {nameOf(each)}
            </option>
          ))}
        </select>
      </label>
      <Diagram key={nameOf(pair)} scope={scope} labels={labels} pair={pair} />
    </div>
  );
}

/** The sequence diagram of a scope, in the words of `labels`. */
export function sequencePicture(labels: SequenceLabels): Picture {
  return function Sequence({ scope }) {
    return <Sequences scope={scope} labels={labels} />;
  };
}
