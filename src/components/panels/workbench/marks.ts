/** Which lines of the code are pointed at, and by what. */
import { computed, type ReadonlySignal } from '@preact/signals';
import type { CodePlace } from '../../../lib/trace/events.ts';
import type { Session } from '../../../lib/session/index.ts';
import { createFolding } from '../../../lib/views/folding.ts';
import { executedFold, placeOf, type Caused, type Executed } from '../../../lib/views/place-of.ts';

/** What a session points at in the code. */
export interface CodeMarks {
  /** The code that led to the selected event; `undefined` where none is selected, or nobody knows. */
  readonly cause: ReadonlySignal<Caused | undefined>;
  /** What was executed last at the playhead, by file. */
  readonly executed: ReadonlySignal<Executed>;
  /** The place that was executed last at the playhead, whatever the file. */
  readonly playhead: ReadonlySignal<CodePlace | undefined>;
}

/** Follows `session` in the code. */
export function createMarks(session: Session): CodeMarks {
  const folding = computed(() => createFolding(executedFold, session.trace.value));
  const executed = computed(() => folding.value.at(session.playhead.value));
  return {
    cause: computed(() => {
      const seq = session.selected.value;
      return seq === null ? undefined : placeOf(session.trace.value, seq);
    }),
    executed,
    playhead: computed(() => executed.value.last),
  };
}
