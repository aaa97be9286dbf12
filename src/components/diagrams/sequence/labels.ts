import type { MessageKind } from '../../../lib/trace/events.ts';
import type { MachineId } from '../../../lib/trace/states.ts';
import type { JointMoment, SequenceRow } from '../../../lib/views/models.ts';

/** Words of the sequence diagram. Names of the API stand in the diagram as they are. */
export interface SequenceLabels {
  /** What the list of rows is, for a screen reader. */
  readonly title: string;
  /** Choice of the two peers that it is about, where there are more. */
  readonly pair: string;
  /** Shown while nothing has happened. */
  readonly empty: string;
  /** Above the channel between the lifelines. */
  readonly channel: string;
  /** A true time, e.g. `12.4 ms`. */
  readonly time: (ms: number) => string;
  /** A long silence before a row, e.g. `4.9 s later`. */
  readonly later: (ms: number) => string;
  /** A machine's name where there is room, and where there is little. */
  readonly machine: Readonly<Record<MachineId, { readonly full: string; readonly short: string }>>;
  readonly message: Readonly<Record<MessageKind, string>>;
  /** What the channel did to a message: `delayed`, `dropped` … */
  readonly fault: (fault: string) => string;
  readonly joint: Readonly<Record<JointMoment, string>>;
  /** A moment that a source named; empty where the diagram should not show it. */
  readonly mark: (name: string, detail: Readonly<Record<string, unknown>>) => string;
  /** A folded run of candidates: how many went to the right and to the left. */
  readonly candidates: (toRight: number, toLeft: number) => string;
  /** A row as a sentence. `done`: it has settled or arrived at the playhead. */
  readonly describe: (row: SequenceRow, done: boolean) => string;
  /** Switch: runs of candidates as one line. */
  readonly fold: string;
  /** Button: back to the playhead after scrolling away. */
  readonly toNow: string;
}
