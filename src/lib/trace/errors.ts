/** What can be wrong with a trace; each is also the key of a sentence for the reader. */
export type TraceErrorCode =
  | 'trace-order'
  | 'trace-empty'
  | 'trace-too-large'
  | 'trace-not-json'
  | 'trace-not-a-trace'
  | 'trace-version'
  | 'trace-event'
  | 'trace-cut-off';

/** Base of the errors of this folder. */
abstract class TraceError extends Error {
  abstract readonly code: TraceErrorCode;
}

/** An event would have gone back in time. */
export class TraceOrderError extends TraceError {
  override readonly name = 'TraceOrderError';
  readonly code = 'trace-order';
  /** Time of the last event, in ms. */
  readonly last: number;
  /** Time of the refused event, in ms. */
  readonly found: number;

  constructor(last: number, found: number) {
    super(`expected an event at or after ${String(last)} ms, found one at ${String(found)} ms`);
    this.last = last;
    this.found = found;
  }
}

/** A text is not a trace that this version can read. Nothing of it was kept. */
export class TraceFormatError extends TraceError {
  override readonly name = 'TraceFormatError';
  readonly code: TraceErrorCode;
  /** The line at fault, from 1; 0 where it is the file as a whole. */
  readonly line: number;
  /** What would have been right, in the words of docs/trace-format.md. */
  readonly expected: string;
  /** What stood there, cut to 80 characters. */
  readonly found: string;

  constructor(
    code: TraceFormatError['code'],
    line: number,
    expected: string,
    found: string,
    options?: ErrorOptions,
  ) {
    super(`line ${String(line)}: expected ${expected}, found ${found}`, options);
    this.code = code;
    this.line = line;
    this.expected = expected;
    this.found = found;
  }
}
