import { isObject, put, sliceOf, textOfSymbol } from '../../sources/recorder/intrinsics.ts';

const { parseInt, parseFloat } = Number;

/** A piece of a formatted line: a text as it stands, or a value to be shown. */
export type Piece = { readonly text: string } | { readonly value: unknown };

/** The first argument formatted, and what is left of the others. */
export interface Formatted {
  readonly pieces: readonly Piece[];
  readonly rest: readonly unknown[];
}

/** Longer format strings are not looked through: they are texts. */
const LONGEST = 10_240;

const SPECIFIERS = 'sdifoOc%';

function isSpecifier(letter: string | undefined): letter is string {
  if (letter === undefined) return false;
  for (let i = 0; i < SPECIFIERS.length; i++) if (SPECIFIERS[i] === letter) return true;
  return false;
}

/** A number or a text as the specifier asks; an object is shown, for its own conversion would run the program's code. */
function convert(letter: string, value: unknown): Piece {
  if (letter === 'o' || letter === 'O') return { value };
  if (isObject(value)) return letter === 's' ? { value } : { text: 'NaN' };
  if (letter === 's') {
    if (typeof value === 'symbol') return { text: textOfSymbol(value) };
    return typeof value === 'string' ? { text: value } : { text: `${value as number}` };
  }
  if (typeof value === 'symbol') return { text: 'NaN' };
  if (typeof value === 'bigint' && letter !== 'f') return { text: `${value}n` };
  const digits = `${value as number}`;
  const number = letter === 'f' ? parseFloat(digits) : parseInt(digits, 10);
  return { text: number === 0 && 1 / number < 0 ? '-0' : `${number}` };
}

/**
 * Carries out the specifiers of `console.log('%s is %d', …)`; `%c` and its styles are dropped. `undefined` where there is
 * nothing to carry out.
 * @see https://console.spec.whatwg.org/#formatter
 */
export function format(args: readonly unknown[]): Formatted | undefined {
  const pattern = args[0];
  if (typeof pattern !== 'string' || pattern.length > LONGEST || args.length < 2) return undefined;
  const pieces: Piece[] = [];
  let used = 1;
  let text = '';
  let start = 0;
  for (let i = 0; i < pattern.length - 1; i++) {
    const letter = pattern[i + 1];
    if (pattern[i] !== '%' || !isSpecifier(letter)) continue;
    if (letter !== '%' && used >= args.length) continue;
    text += sliceOf(pattern, start, i);
    start = i + 2;
    i++;
    if (letter === '%') text += '%';
    else if (letter === 'c') used++;
    else {
      const piece = convert(letter, args[used++]);
      if ('text' in piece) text += piece.text;
      else {
        if (text !== '') put(pieces, pieces.length, { text });
        put(pieces, pieces.length, piece);
        text = '';
      }
    }
  }
  if (start === 0) return undefined;
  text += sliceOf(pattern, start, pattern.length);
  if (text !== '' || pieces.length === 0) put(pieces, pieces.length, { text });
  const rest: unknown[] = [];
  for (let i = used; i < args.length; i++) put(rest, rest.length, args[i]);
  return { pieces, rest };
}
