import type { Plain, PlainPreview, PreviewEntry } from '../../../lib/trace/plain.ts';
import type { ConsoleLabels } from './labels.ts';

/** A piece of text and what it is: for its colour, never for its meaning. */
export interface TextPiece {
  readonly text: string;
  readonly kind: 'plain' | 'string' | 'number' | 'key' | 'quiet' | 'error';
}

type Words = ConsoleLabels['value'];

/** Entries that a line shows of an object; the rest is seen when it is opened. */
const SHOWN = 6;
/** Longest string inside an object, as a line shows it. */
const TEXT = 120;

const piece = (text: string, kind: TextPiece['kind'] = 'plain'): TextPiece => ({ text, kind });

const short = (text: string): string => (text.length <= TEXT ? text : `${text.slice(0, TEXT)}…`);

/** A value on one line; `depth` 0 is the line itself, where a string stands without quotes. */
export function valuePieces(value: Plain, words: Words, depth = 0): readonly TextPiece[] {
  if (typeof value === 'string') {
    return [depth === 0 ? piece(value) : piece(JSON.stringify(short(value)), 'string')];
  }
  if (value === null || typeof value === 'boolean') return [piece(String(value), 'quiet')];
  if (typeof value === 'number') return [piece(String(value), 'number')];
  if (Array.isArray(value))
    return dictionary(
      '',
      value.map((item, i) => [i, item] as const),
      words,
      depth,
      '[]',
    );
  if (!('$' in value)) {
    const entries = Object.entries(value) as [string, Plain][];
    return dictionary('', entries, words, depth, '{}');
  }
  switch (value.$) {
    case 'undefined':
      return [piece('undefined', 'quiet')];
    case 'number':
      return [piece(value.text, 'number')];
    case 'bigint':
      return [piece(`${value.text}n`, 'number')];
    case 'symbol':
      return [piece(value.text, 'string')];
    case 'function':
      return [piece(`ƒ ${value.name}()`)];
    case 'ref':
      return [piece(value.id)];
    case 'binary':
      return [piece(`${value.className}(${words.bytes(value.bytes)})`)];
    case 'error':
      return [piece(`${value.name}: ${value.message}`, 'error')];
    case 'stats':
      return [piece('RTCStatsReport')];
    case 'cut': {
      const text = depth === 0 ? value.text : JSON.stringify(short(value.text));
      return [
        piece(text, depth === 0 ? 'plain' : 'string'),
        piece(`… (${words.characters(value.length)})`, 'quiet'),
      ];
    }
    case 'opaque':
      return [piece(value.className === '' ? words.unreadable : value.className, 'quiet')];
    case 'object':
      return dictionary('', value.entries, words, depth, '{}');
    case 'getter':
      return value.threw === undefined
        ? [piece('(…)', 'quiet')]
        : [piece(`${words.threw} `, 'quiet'), ...valuePieces(value.threw, words, depth)];
    case 'joined':
      return value.parts.flatMap((part) =>
        typeof part === 'string' ? [piece(part)] : valuePieces(part, words, Math.max(depth, 1)),
      );
    case 'stack':
      return [];
    case 'preview':
      return previewPieces(value, words, depth);
  }
}

function previewPieces(preview: PlainPreview, words: Words, depth: number): readonly TextPiece[] {
  const { shape, className, text = '', name, size, entries } = preview;
  switch (shape) {
    case 'error': {
      const said = name === undefined || name === '' ? className : name;
      return [piece(text === '' ? said : `${said}: ${text}`, 'error')];
    }
    case 'node':
      return [piece(text)];
    case 'function':
      return [piece(`ƒ ${text === '' ? words.anonymous : text}()`)];
    case 'class':
      return [piece(`class ${text}`)];
    case 'value':
      return [piece(className === 'String' ? `String(${JSON.stringify(text)})` : text, 'string')];
    case 'list':
    case 'map':
    case 'set':
      return dictionary(
        shape === 'list' && className === 'Array' && depth === 0
          ? `(${String(size ?? 0)})`
          : `${className}(${String(size ?? 0)})`,
        entries,
        words,
        depth,
        shape === 'list' ? '[]' : '{}',
        preview,
      );
    case 'object':
      return dictionary(
        className === 'Object' ? '' : className,
        entries,
        words,
        depth,
        '{}',
        preview,
      );
  }
}

export const keyText = (key: Plain, words: Words): string =>
  typeof key === 'string'
    ? key
    : valuePieces(key, words, 2)
        .map(({ text }) => text)
        .join('');

function dictionary(
  name: string,
  entries: readonly PreviewEntry[],
  words: Words,
  depth: number,
  brackets: '[]' | '{}',
  preview?: PlainPreview,
): readonly TextPiece[] {
  const [open, shut] = [brackets[0] ?? '', brackets[1] ?? ''];
  const isEmpty = entries.length === 0;
  /** There is something inside that is seen only when it is opened. */
  const isShut = isEmpty && (preview?.handle !== undefined || preview?.more !== undefined);
  if (depth > 1 || isShut) {
    if (name !== '') return [piece(name)];
    return [piece(isEmpty && !isShut ? brackets : `${open}…${shut}`)];
  }
  const head = name === '' ? [] : [piece(`${name} `)];
  if (isEmpty) return [...head, piece(brackets)];
  const shown = entries.slice(0, SHOWN);
  const isLeft = entries.length > SHOWN || preview?.more !== undefined;
  const inner = shown.flatMap(([key, value], i): readonly TextPiece[] => {
    const isItem = typeof key === 'number' && preview?.shape !== 'map';
    const label = isItem
      ? []
      : [piece(keyText(key, words), 'key'), piece(preview?.shape === 'map' ? ' => ' : ': ')];
    const gap = preview?.shape === 'list' ? gapBefore(entries, i, words) : undefined;
    return [
      ...(i === 0 ? [] : [piece(', ')]),
      ...(gap === undefined ? [] : [piece(`${gap}, `, 'quiet')]),
      ...label,
      ...valuePieces(value, words, depth + 1),
    ];
  });
  return [...head, piece(open), ...inner, ...(isLeft ? [piece(', …', 'quiet')] : []), piece(shut)];
}

/** Holes of a list before the entry at `i`, in words. */
function gapBefore(entries: readonly PreviewEntry[], i: number, words: Words): string | undefined {
  const key = entries[i]?.[0];
  const before = i === 0 ? -1 : entries[i - 1]?.[0];
  if (typeof key !== 'number' || typeof before !== 'number') return undefined;
  const count = key - before - 1;
  return count > 0 ? words.emptyItems(count) : undefined;
}

/** A value as text: for the clipboard and for those who listen. */
export function valueText(value: Plain, words: Words): string {
  return valuePieces(value, words)
    .map(({ text }) => text)
    .join('');
}
