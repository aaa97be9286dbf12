/** Longest name that is given to a file, in bytes of UTF-8: what file systems take, less what a browser adds to a copy. */
const LONGEST = 200;
/** What Windows takes for a device, whatever its ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** What no file system or no reader can do without harm: control characters, and those that turn the direction of text. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** What means something to a file system or a shell. */
const RESERVED = /[<>:"|?*]/g;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/**
 * The name under which a file of the other side's name may be kept: its last part, without what is not seen, and not too
 * long; `file` where nothing is left. `../../etc/passwd` becomes `passwd`.
 */
export function safeFileName(name: string): string {
  const last = name.split(/[/\\]/).findLast((part) => part.trim() !== '' && !/^\.+$/.test(part));
  const seen = (last ?? '').normalize('NFC').replace(UNSEEN, '').replace(RESERVED, '_').trim();
  // A leading dot hides a file; trailing dots and spaces are dropped by Windows, and would change the ending.
  const plain = seen.replace(/^\.+/, '').replace(/[. ]+$/, '');
  const named = plain === '' ? 'file' : DEVICE.test(plain) ? `_${plain}` : plain;
  return shorten(named);
}

/** Cuts the middle, so that the ending stays. */
function shorten(name: string): string {
  if (bytesOf(name) <= LONGEST) return name;
  const ending = /\.[^.]{1,16}$/.exec(name)?.[0] ?? '';
  const room = LONGEST - bytesOf(ending);
  let kept = '';
  for (const letter of name.slice(0, name.length - ending.length)) {
    if (bytesOf(kept + letter) > room) break;
    kept += letter;
  }
  return kept + ending;
}
