/** What can be wrong with a description; the key of its sentence. */
export type SdpProblemCode =
  // What was pasted is no description.
  | 'empty'
  | 'too-large'
  | 'is-html'
  | 'json-broken'
  | 'json-without-sdp'
  | 'unknown-type'
  | 'is-candidate'
  | 'is-rollback'
  // A line.
  | 'no-version'
  | 'not-a-line'
  | 'unreadable'
  | 'cut-off'
  | 'no-last-newline'
  // What a description has to have.
  | 'missing'
  | 'no-media'
  | 'no-mid'
  | 'same-mid'
  | 'no-credentials'
  | 'no-fingerprint'
  | 'bundle-without-section'
  | 'no-codec'
  // What it is taken for.
  | 'answer-with-actpass'
  | 'offer-with-role'
  | 'answer-without-offer'
  | 'sections-differ'
  | 'media-differs';

/** Something that a browser would refuse (`error`), or that it bears and a reader should know (`note`). */
export interface SdpProblem {
  readonly code: SdpProblemCode;
  readonly severity: 'error' | 'note';
  /** From 1; `undefined` where it is about the whole. */
  readonly line: number | undefined;
  /** What should stand there; a line as a sample where it is one. */
  readonly expected: string | undefined;
  /** What stands there. */
  readonly found: string | undefined;
}
