import type { ConsoleEvent, ConsoleMethod } from '../../../lib/trace/events.ts';
import type { ConsoleLine } from '../../../lib/views/models.ts';

/** Words of the console. */
export interface ConsoleLabels {
  readonly title: string;
  readonly empty: string;
  /** It was cleared by the program. */
  readonly cleared: string;
  /** What kind of line it is, said before it: `Warning`, `Error`, `Uncaught error` …; empty for a plain one. */
  readonly kind: (line: Pick<ConsoleLine, 'level' | 'method' | 'thrown'>) => string;
  /** The same as a sign; empty for a plain line. */
  readonly sign: Readonly<Record<ConsoleEvent['level'], string>>;
  readonly time: (ms: number) => string;
  /** The time as a button: to that moment. */
  readonly goTo: (time: string) => string;
  /** The place as a button: to that line of the code. */
  readonly toCode: (place: string) => string;
  readonly times: (count: number) => string;
  readonly earlier: (lines: number) => string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  /** What was left out on the way, because there was too much. */
  readonly dropped: (lines: number) => string;
  /** A summary for those who listen. */
  readonly news: (lines: number, errors: number) => string;
  /** What the program's own words cannot say, by method: `undefined` where they can. */
  readonly said: (
    method: ConsoleMethod | 'thrown',
    level: ConsoleEvent['level'],
    label: string,
  ) => string | undefined;
  /** A group without a name. */
  readonly group: string;
  /** Before what an assertion says. */
  readonly assertion: string;
  readonly showGroup: string;
  readonly hideGroup: string;
  readonly table: {
    readonly title: string;
    readonly index: string;
    readonly value: string;
    readonly more: (rows: number) => string;
  };
  readonly value: {
    /** An object that could not be looked at. */
    readonly unreadable: string;
    readonly emptyItems: (count: number) => string;
    readonly characters: (count: number) => string;
    readonly bytes: (count: number) => string;
    /** A getter as a button. */
    readonly runGetter: string;
    readonly threw: string;
    /** What was opened later than it was written. */
    readonly now: string;
    /** Button: everything that it has now. */
    readonly all: string;
    readonly loading: string;
    readonly gone: string;
    /** Where nobody answers any more: the run is over. */
    readonly noMore: (count: number) => string;
    readonly nothing: string;
    /** Name of a nameless function. */
    readonly anonymous: string;
  };
}
