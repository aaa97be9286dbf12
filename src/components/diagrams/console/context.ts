import type { CodePlace } from '../../../lib/trace/events.ts';
import type { Plain } from '../../../lib/trace/plain.ts';
import type { ConsoleLabels } from './labels.ts';

/** What values need besides themselves; the same object for all of a console, or all of it is drawn anew. */
export interface ValueContext {
  readonly labels: ConsoleLabels;
  /** Asks the run for entries as they are now; `undefined` when the object, or the run, is gone. */
  readonly expand: (handle: number, from: number) => Promise<Plain | undefined>;
  /** The reader wants to see a place of the code. */
  readonly onPlace: (place: CodePlace) => void;
}
