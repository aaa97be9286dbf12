import { useMemo } from 'preact/hooks';
import { createFolding } from '../../../../lib/views/folding.ts';
import { sequenceFold } from '../../../../lib/views/sequence.ts';
import type { SequenceLabels } from '../../../diagrams/sequence/labels.ts';
import { SequenceDiagram } from '../../../diagrams/sequence/sequence-diagram.tsx';
import type { Picture } from '../Pictures.tsx';

/** The sequence diagram of a scope, in the words of `labels`. */
export function sequencePicture(labels: SequenceLabels): Picture {
  return function Sequence({ scope: { session } }) {
    const trace = session.trace.value;
    const folding = useMemo(() => createFolding(sequenceFold, trace), [trace]);
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
  };
}
