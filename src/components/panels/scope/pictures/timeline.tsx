import { useMemo } from 'preact/hooks';
import { createFolding } from '../../../../lib/views/folding.ts';
import { timelineFold } from '../../../../lib/views/timeline.ts';
import type { TimelineLabels } from '../../../diagrams/timeline/labels.ts';
import { TimelineDiagram } from '../../../diagrams/timeline/timeline-diagram.tsx';
import type { Picture } from '../Pictures.tsx';

/** The timeline of a scope, in the words of `labels`. */
export function timelinePicture(labels: TimelineLabels): Picture {
  return function Timeline({ scope: { session } }) {
    const trace = session.trace.value;
    const folding = useMemo(() => createFolding(timelineFold, trace), [trace]);
    return (
      <TimelineDiagram
        // Of the whole trace: the axis must not grow under the playhead that is dragged along it.
        model={folding.at(session.length.value)}
        labels={labels}
        playhead={{
          position: session.playhead.value,
          fraction: session.fraction.value,
          at: session.at.value,
        }}
        selected={session.selected.value}
        onSelect={session.select}
        onSeek={session.moveTo}
      />
    );
  };
}
