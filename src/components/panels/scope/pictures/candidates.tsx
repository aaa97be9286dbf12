import { useMemo } from 'preact/hooks';
import { candidatesFold } from '../../../../lib/views/candidates.ts';
import { createFolding } from '../../../../lib/views/folding.ts';
import { CandidatesDiagram } from '../../../diagrams/candidates/candidates-diagram.tsx';
import type { CandidatesLabels } from '../../../diagrams/candidates/labels.ts';
import type { Picture } from '../Pictures.tsx';

/** The candidates of a scope at the playhead, in the words of `labels`. */
export function candidatesPicture(labels: CandidatesLabels): Picture {
  return function Candidates({ scope: { session } }) {
    const trace = session.trace.value;
    const folding = useMemo(() => createFolding(candidatesFold, trace), [trace]);
    return (
      <CandidatesDiagram
        model={folding.at(session.playhead.value)}
        labels={labels}
        playhead={{ position: session.playhead.value, fraction: 0 }}
        selected={session.selected.value}
        onSelect={session.select}
      />
    );
  };
}
