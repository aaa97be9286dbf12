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

/** What JSON has no word for. */
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
    };
