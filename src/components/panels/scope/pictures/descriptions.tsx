import { useMemo } from 'preact/hooks';
import { descriptionsFold } from '../../../../lib/views/descriptions.ts';
import { createFolding } from '../../../../lib/views/folding.ts';
import { DescriptionsDiagram } from '../../../diagrams/sdp/descriptions-diagram.tsx';
import type { DescriptionsLabels } from '../../../diagrams/sdp/labels.ts';
import type { Picture } from '../Pictures.tsx';

/** The descriptions of a scope at the playhead, in the words of `labels`. */
export function descriptionsPicture(labels: DescriptionsLabels): Picture {
  return function Descriptions({ scope: { session } }) {
    const trace = session.trace.value;
    const folding = useMemo(() => createFolding(descriptionsFold, trace), [trace]);
    return (
      <DescriptionsDiagram
        model={folding.at(session.playhead.value)}
        labels={labels}
        playhead={{ position: session.playhead.value, fraction: 0 }}
        selected={session.selected.value}
        onSelect={session.select}
        onCause={session.toCause}
      />
    );
  };
}
