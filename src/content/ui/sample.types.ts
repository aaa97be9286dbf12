import type { CodeProblem } from '../../lib/sandbox/compiled.ts';
import type { RunStatus } from '../../lib/sandbox/types.ts';

/** Names of errors whose meaning is told beside the browser's own words. */
export type ExplainedError =
  | 'InvalidStateError'
  | 'InvalidAccessError'
  | 'InvalidModificationError'
  | 'OperationError'
  | 'TypeError'
  | 'ReferenceError'
  | 'SyntaxError'
  | 'RangeError'
  | 'NotAllowedError'
  | 'NotFoundError'
  | 'NotReadableError'
  | 'NotSupportedError'
  | 'OverconstrainedError'
  | 'AbortError'
  | 'SecurityError'
  | 'UnknownError';

/** Where something is in the code. `file`: only where there are several. */
export interface SpokenPlace {
  readonly file: string | undefined;
  readonly line: number;
}

/** Every word of a workbench and of the sample card. */
export interface SampleWords {
  /** Accessible name of a workbench. */
  readonly label: string;

  readonly bar: {
    readonly label: string;
    readonly run: string;
    readonly runAgain: string;
    readonly stop: string;
    readonly edit: string;
    /** Ends editing. */
    readonly done: string;
    readonly reset: string;
    readonly copy: string;
    readonly share: string;
    /** Beside Run, while the reader edits; `keys` such as `Ctrl+Enter`. */
    readonly shortcut: (keys: string) => string;
  };

  /** Beside the bar, and heard. */
  readonly status: { readonly [S in 'none' | 'compiling' | RunStatus]: string } & {
    /** The code came to its end, and so many connections live on. */
    readonly idleWith: (connections: number) => string;
    /** The code could not be compiled. */
    readonly broken: (problems: number) => string;
    readonly failed: (problems: number) => string;
  };

  readonly done: {
    readonly copied: string;
    readonly notCopied: string;
    readonly reset: string;
    readonly undone: string;
    readonly editorOpen: (file: string) => string;
    readonly editorClosed: string;
  };

  readonly problem: {
    readonly label: string;
    readonly kind: { readonly [K in CodeProblem['kind']]: (name: string) => string };
    readonly meaning: { readonly [Name in ExplainedError]: string };
    /** Before what the browser said, where a reader of another language sees it. */
    readonly browser: string;
    /** The same, where the parser of this page said it. */
    readonly parser: string;
    readonly at: (place: SpokenPlace) => string;
    readonly continueAnyway: string;
    readonly continueMeans: string;
    readonly silent: string;
    readonly dead: string;
    readonly unstartable: string;
    readonly reload: string;
    readonly notLoaded: string;
    readonly noEditor: string;
    readonly again: string;
    readonly noPeerConnection: string;
    /** What was left out. Of console lines the console tells. */
    readonly dropped: (events: number, problems: number) => string;
  };

  readonly draft: {
    readonly yours: string;
    readonly restored: string;
    readonly saved: string;
    readonly full: string;
    readonly unavailable: string;
    readonly showChanges: string;
    readonly hideChanges: string;
    readonly reset: string;
    readonly undo: string;
  };

  readonly code: {
    /** Accessible name of static code. */
    readonly label: (file: string) => string;
    readonly loading: string;
    /** Over static code: what a click does. */
    readonly hint: string;
  };

  readonly marks: {
    readonly label: string;
    /** What leads to the line. */
    readonly causeAt: (place: SpokenPlace, isKnown: boolean) => string;
    /** The code had not come to anything yet. */
    readonly notYet: string;
    /** While nothing is selected. */
    readonly select: string;
    readonly noCause: string;
    readonly playheadAt: (place: SpokenPlace) => string;
    /** Before anything is marked. */
    readonly empty: string;
  };

  readonly stage: {
    readonly label: string;
    /** Title of the frame. */
    readonly frame: string;
    readonly empty: string;
  };

  /** The switch that lends code the devices of this machine. */
  readonly devices: {
    readonly label: string;
    readonly off: string;
    readonly on: string;
    /** Labels of what is on, as the browser has them. */
    readonly live: (labels: readonly string[]) => string;
  };

  readonly scope: {
    readonly title: string;
    readonly open: string;
    readonly close: string;
    /** Accessible name of one state; `state` absent where the machine is not there yet. */
    readonly state: (peer: string, attribute: string, state: string) => string;
  };

  readonly page: {
    readonly title: string;
    /** For search engines and link previews; under 160 characters. */
    readonly description: string;
    readonly lead: string;
    /** Where a sample is met, by the title of the section. */
    readonly section: (title: string) => string;
    /** Leads to the sample in the playground. */
    readonly open: string;
    /** Where code would be run, for who has no JavaScript. */
    readonly noScript: string;
  };
}
