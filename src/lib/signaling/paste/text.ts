/** The letters around a packed description: `pcscope:offer-1.AAFs…` by hand, `…/labs/tabs/#paste=offer-1.AAFs…` in a link. */
import { PasteError } from './errors.ts';

/** Longest text that is read, in UTF-16 units: some twenty times what a description takes. */
const PASTE_LIMIT = 4096;

/** How the body is written. A change that an older page would misread needs another number. */
const VERSION = '1';

/** A text in its parts. */
export interface PasteParts {
  readonly type: 'offer' | 'answer';
  /** base64url, perhaps. */
  readonly body: string;
}

/** `parts` as a text that is carried by hand. */
export function writePaste({ type, body }: PasteParts): string {
  return `pcscope:${type}-${VERSION}.${body}`;
}

/** `text` as a link that opens `page`, such as `https://…/en/labs/tabs/`. */
export function pasteLink(page: string, text: string): string {
  return `${page.replace(/#.*$/s, '')}#paste=${text.replace(/^pcscope:/, '')}`;
}

/** Whether `hash` of an address, with or without `#`, is meant to carry a description: well or badly. */
export function carriesPaste(hash: string): boolean {
  return /^#?paste(=|%3d)/i.test(hash);
}

/** Chat and mail programs break lines, add invisible letters, and escape some in links. */
function mended(text: string): string {
  const joined = text.replace(/[\s\u200b-\u200f\u2028-\u202e\u2060\ufeff]+/g, '');
  return joined.replace(/%(2[de]|3[ad])/gi, (escaped) => decodeURIComponent(escaped));
}

/**
 * The parts of a text of ours, as a link or by itself.
 * @throws {PasteError} for anything else
 */
export function splitPaste(text: string): PasteParts {
  if (text.length > PASTE_LIMIT) throw new PasteError('paste-too-long', String(text.length));
  const plain = mended(text);
  if (plain === '') throw new PasteError('paste-empty', '');
  if (/[<>]|&[a-z#0-9]{1,9};/i.test(plain)) throw new PasteError('paste-markup', text);
  const [, type, version, body] =
    /^(?:pcscope:|(?:https?:[^#]*)?#?paste=)(offer|answer)-(\d{1,9})\.(.*)$/s.exec(plain) ?? [];
  if ((type !== 'offer' && type !== 'answer') || version === undefined || body === undefined) {
    throw new PasteError('paste-not-ours', text);
  }
  if (version !== VERSION) throw new PasteError('paste-version', version);
  return { type, body };
}
