/** What can be wrong with a pasted text; each is also the key of a sentence for the reader. */
export type PasteErrorCode =
  /** There is nothing in it. */
  | 'paste-empty'
  /** Longer than any text of ours; it was not looked at. */
  | 'paste-too-long'
  /** HTML, or what a mail program puts around a quotation. */
  | 'paste-markup'
  /** Something else: another site's QR code, an SDP, a sentence. */
  | 'paste-not-ours'
  /** A version that this page does not know. */
  | 'paste-version'
  /** Its end is missing. */
  | 'paste-cut-off'
  /** Letters were changed on the way. */
  | 'paste-damaged'
  /** The text that this side made itself. */
  | 'paste-own'
  /** An offer where an answer is needed, or the other way round; `found` says what it is. */
  | 'paste-wrong-type'
  /** An offer that was made too long ago, or an answer to another offer. */
  | 'paste-old'
  /** This description does more than to open data channels, which no text of this version can say. */
  | 'paste-more-than-data';

/** A text could not be read, or a description not written. Nothing of it was used. */
export class PasteError extends Error {
  override readonly name = 'PasteError';
  readonly code: PasteErrorCode;
  /** What was found, cut to 80 characters; untrusted text. */
  readonly found: string;

  constructor(code: PasteErrorCode, found: string) {
    const short = found.length > 80 ? `${found.slice(0, 80)}…` : found;
    super(`${code}: ${short}`);
    this.code = code;
    this.found = short;
  }
}
