import { useMemo } from 'preact/hooks';
import { createFolding } from '../../../../lib/views/folding.ts';
import { transcriptFold } from '../../../../lib/views/transcript.ts';
import type { TranscriptLabels } from '../../../diagrams/transcript/labels.ts';
import { TranscriptDiagram } from '../../../diagrams/transcript/transcript-diagram.tsx';
import type { Picture } from '../Pictures.tsx';

/** The transcript of a scope, in the words of `labels`. */
export function transcriptPicture(labels: TranscriptLabels): Picture {
  return function Transcript({ scope }) {
    const { session } = scope;
    const trace = session.trace.value;
    const folding = useMemo(() => createFolding(transcriptFold, trace), [trace]);
    return (
      <TranscriptDiagram
        // As far as the reader has been: what is recorded and not yet played is not told before.
        model={folding.at(scope.furthest.value)}
        labels={labels}
        playhead={{ position: session.playhead.value, fraction: 0 }}
        selected={session.selected.value}
        onSelect={session.select}
        onSeek={session.seek}
        onCause={session.toCause}
      />
    );
  };
}
