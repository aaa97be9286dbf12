/** What can be wrong with a share link; each is also the key of a sentence for the reader. */
export type ShareErrorCode =
  /** `#code=` and nothing behind it. */
  | 'share-empty'
  /** A version that this page does not know: made by a newer one, or mistyped. */
  | 'share-version'
  /** The link is longer than what is read or written. */
  | 'share-link-too-long'
  /** Its code is larger than what is read or written. */
  | 'share-code-too-large'
  /** Cut off, or changed on its way. */
  | 'share-damaged'
  /** It is whole, and what it holds is not a program. */
  | 'share-not-code'
  /** This browser cannot inflate. */
  | 'share-unsupported';

/** A link could not be read or written. Nothing of it was kept. */
export class ShareError extends Error {
  override readonly name = 'ShareError';
  readonly code: ShareErrorCode;
  /** What was found, cut to 80 characters: a size in bytes, a version, the path of what is wrong. For the sentence. */
  readonly found: string;

  constructor(code: ShareErrorCode, found: string, options?: ErrorOptions) {
    const short = found.length > 80 ? `${found.slice(0, 80)}…` : found;
    super(`${code}: ${short}`, options);
    this.code = code;
    this.found = short;
  }
}
