/** Values of a trace as short code. */
import type { Plain } from '../../../lib/trace/plain.ts';

/** Longest text of one value, letters. */
const SHOWN = 240;

function whole(value: Plain): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value))
    return `[${(value as readonly Plain[]).map((item) => whole(item)).join(', ')}]`;
  if ('$' in value) {
    switch (value.$) {
      case 'opaque':
        return value.className;
      case 'cut':
        return `${JSON.stringify(value.text)}…`;
      case 'number':
      case 'bigint':
        return value.text;
      default:
        return String(value.$);
    }
  }
  const entries = Object.entries(value as { readonly [key: string]: Plain | undefined });
  return `{ ${entries.map(([key, item]) => `${key}: ${item === undefined ? 'undefined' : whole(item)}`).join(', ')} }`;
}

/** `value` as code, cut where it is long; lists of more than a few entries end in their number. */
export function plainText(value: Plain, entries: (count: number) => string): string {
  if (Array.isArray(value) && value.length > 4) {
    const list = value as readonly Plain[];
    return `[${list.slice(0, 2).map(whole).join(', ').slice(0, SHOWN)}, … (${entries(list.length)})]`;
  }
  const text = whole(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** Longest message of a browser that is shown, letters: it may repeat whatever it was given. */
const MESSAGE = 400;

/** A browser's own words, cut where they repeat something very long. */
export const shortened = (text: string): string =>
  text.length > MESSAGE ? `${text.slice(0, MESSAGE)}…` : text;
