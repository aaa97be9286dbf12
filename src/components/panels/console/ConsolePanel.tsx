import { useMemo } from 'preact/hooks';
import type { Session } from '../../../lib/session/index.ts';
import type { CodePlace } from '../../../lib/trace/events.ts';
import type { Plain } from '../../../lib/trace/plain.ts';
import { consoleFold } from '../../../lib/views/console.ts';
import { createFolding } from '../../../lib/views/folding.ts';
import { ConsoleDiagram } from '../../diagrams/console/console-diagram.tsx';
import type { ConsoleLabels } from '../../diagrams/console/labels.ts';

interface Props {
  readonly session: Session;
  readonly labels: ConsoleLabels;
  /** Lines that were left out on the way. */
  readonly dropped: number;
  readonly expand: (handle: number, from: number) => Promise<Plain | undefined>;
  /** The reader wants to see a place of the code. */
  readonly onPlace: (place: CodePlace) => void;
}

/** The console of a session: all that was written so far, drawn once a frame, dimmed after the playhead. */
export function ConsolePanel({ session, labels, dropped, expand, onPlace }: Props) {
  const trace = session.trace.value;
  const folding = useMemo(() => createFolding(consoleFold, trace), [trace]);
  return (
    <ConsoleDiagram
      model={folding.at(session.length.value)}
      labels={labels}
      playhead={{ position: session.playhead.value, fraction: 0 }}
      selected={session.selected.value}
      onSelect={session.select}
      onSeek={session.seek}
      onPlace={onPlace}
      expand={expand}
      dropped={dropped}
    />
  );
}
