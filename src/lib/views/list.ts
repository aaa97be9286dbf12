/**
 * A list that may be long: what the views return where a length grows with the trace.
 * A picture reads a window of it (`slice`), never all of it. A plain array is one too, which is what tests and
 * static pictures pass.
 */
export interface List<T> extends Iterable<T> {
  readonly length: number;
  /** The item at `index`, or `undefined` outside; negative indexes count from the end. */
  at(index: number): T | undefined;
  /** The items `from` ≤ index < `to` as a new array; both bounds are brought into range. */
  slice(from?: number, to?: number): readonly T[];
}
