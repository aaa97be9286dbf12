/**
 * Values as a trace keeps them: copied at the moment they happened, JSON all the way down.
 * What JSON cannot say is an object whose only extra key is `$`.
 * A program's own object that has a key `$` or `__proto__` is kept as `{ $: 'object', entries }`.
 */
export type Plain =
  null | boolean | number | string | readonly Plain[] | PlainObject | PlainSpecial;

/** A plain JSON object, without a key `$`. */
export interface PlainObject {
  readonly [key: string]: Plain | undefined;
  readonly $?: never;
}

/** What JSON has no word for. docs/trace-format.md lists them. */
export type PlainSpecial =
  | { readonly $: 'undefined' }
  /** NaN, Infinity, -Infinity, -0. */
  | { readonly $: 'number'; readonly text: string }
  | { readonly $: 'bigint'; readonly text: string }
  | { readonly $: 'symbol'; readonly text: string }
  | { readonly $: 'function'; readonly name: string }
  /** An object that the trace follows: see `ObjectId`. */
  | { readonly $: 'ref'; readonly id: string }
  /** ArrayBuffer, typed array, Blob; `bytes` is its size. */
  | { readonly $: 'binary'; readonly className: string; readonly bytes: number }
  | {
      readonly $: 'error';
      readonly name: string;
      readonly message: string;
      readonly detail?: PlainObject;
    }
  /** An RTCStatsReport: its dictionaries in order. */
  | { readonly $: 'stats'; readonly reports: readonly Plain[] }
  /** A string that was cut; `length` is its full length in UTF-16 units. */
  | { readonly $: 'cut'; readonly text: string; readonly length: number }
  /** An object too deep, too large, or of a class that is not copied. */
  | { readonly $: 'opaque'; readonly className: string }
  | {
      readonly $: 'object';
      readonly entries: readonly (readonly [key: string, value: Plain])[];
    }
  | PlainPreview
  /** A property with a getter, which was not run; `handle` asks for what it gives now. `threw`: it was run, and threw this. */
  | { readonly $: 'getter'; readonly handle?: number; readonly threw?: Plain }
  /** Pieces that stand together without a space: what `console.log('%d of %o', …)` makes of its arguments. */
  | { readonly $: 'joined'; readonly parts: readonly Plain[] }
  /** How the program got there, innermost call first; only those in the program's own files. */
  | { readonly $: 'stack'; readonly frames: readonly PlainFrame[] };

/** How a preview is to be read. */
export type PreviewShape =
  /** Names and values: plain objects, instances, objects of the platform with their telling attributes. */
  | 'object'
  /** Items by index: arrays, typed arrays, node lists. An index that is left out between others is empty. */
  | 'list'
  | 'map'
  /** Items in order; their keys are only numbers in that order. */
  | 'set'
  /** `name` and `text` (its message) say it; entries are its `cause`, its `errors` and what the program added. */
  | 'error'
  /** A node of a document: `text` is its start tag, or its text in quotes. */
  | 'node'
  /** `text` is its name. */
  | 'function'
  | 'class'
  /** What `text` says whole: a date, a regular expression, a boxed string. */
  | 'value';

/** Key and value: a number is an index, a text a name; maps have keys of every kind. */
export type PreviewEntry = readonly [key: Plain, value: Plain];

/**
 * An object as a console shows it: in short, as it was at that moment, and how to ask the running program for more.
 * Stands in `args` of console lines, in `value` of what was thrown, and in what `expand` gives.
 */
export interface PlainPreview {
  readonly $: 'preview';
  readonly shape: PreviewShape;
  /** `Object`, `Array`, `RTCPeerConnection` …; empty for an object without a prototype. */
  readonly className: string;
  /** What says most about it in a few characters; see `PreviewShape`. */
  readonly text?: string;
  /** Of an error: `TypeError`, `InvalidStateError`. */
  readonly name?: string;
  /** The object of the trace that it is: see `ObjectId`. */
  readonly ref?: string;
  /** Count of items of a list, map or set. */
  readonly size?: number;
  /** Those that were copied, in order. */
  readonly entries: readonly PreviewEntry[];
  /** How many entries follow that were not copied; absent where none do, and where it was not looked inside. */
  readonly more?: number;
  /** Of an error: where it was made, innermost call first. */
  readonly stack?: readonly PlainFrame[];
  /** By which the run that wrote it gives its entries as they are now; absent where there is nothing more to see. */
  readonly handle?: number;
}

/** One call of a stack, in a file of the program. `line` and `column` count from 1. */
export interface PlainFrame {
  /** The function's name; empty at the top level of a file and in a nameless function. */
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}
