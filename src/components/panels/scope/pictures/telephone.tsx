import { useMemo } from 'preact/hooks';
import { createFolding } from '../../../../lib/views/folding.ts';
import { telephoneFold } from '../../../../lib/views/telephone.ts';
import type { TelephoneLabels } from '../../../diagrams/telephone/labels.ts';
import { TelephoneDiagram } from '../../../diagrams/telephone/telephone-diagram.tsx';
import type { Picture } from '../Pictures.tsx';

/** The call of a scope at the playhead, in the words of `labels`. */
export function telephonePicture(labels: TelephoneLabels): Picture {
  return function Telephone({ scope }) {
    const { session } = scope;
    const trace = session.trace.value;
    const folding = useMemo(() => createFolding(telephoneFold, trace), [trace]);
    const { stages } = folding.at(scope.furthest.value);
    return (
      <TelephoneDiagram
        model={folding.at(session.playhead.value)}
        reached={stages}
        labels={labels}
        playhead={{ position: session.playhead.value, fraction: 0 }}
        selected={session.selected.value}
        onSelect={session.select}
        onSeek={session.seek}
      />
    );
  };
}
