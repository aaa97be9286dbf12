import type { ErrorGroup, ErrorId, ErrorWay } from '../../lib/sources/errors/catalog.ts';
import type { Locale } from './locale.ts';

/** What is said of one error; what stands between backticks is code. */
export interface ErrorText {
  /** What the program does, in a few words. */
  readonly title: string;
  readonly cause: string;
  readonly cure: string;
}

/** Words of all errors. */
export type ErrorsEach = { readonly [Id in ErrorId]: ErrorText };

/** Words of the list of errors. Names and messages are the browser's own. */
export interface ErrorsWords {
  readonly locale: Locale;
  readonly groups: { readonly [Id in ErrorGroup]: string };
  readonly ways: { readonly [Way in ErrorWay]: string };
  readonly search: {
    readonly label: string;
    readonly hint: string;
    readonly found: (count: number) => string;
    readonly none: string;
  };
  readonly fault: string;
  readonly cure: string;
  readonly produce: string;
  readonly heal: string;
  readonly running: string;
  /** In front of what came in this browser. */
  readonly came: string;
  readonly nothingThrown: string;
  readonly stuck: string;
  readonly notLoaded: string;
  readonly noPeerConnection: string;
  /** In front of the record; `engine`: name and version. */
  readonly recorded: (engine: string) => string;
  readonly recordedTitle: string;
  readonly cause: string;
  readonly device: { readonly asks: string; readonly has: string };
  /** Why there is no button. */
  readonly onlyRecorded: string;
  readonly section: string;
  readonly inFaults: string;
  readonly helpers: string;
}
