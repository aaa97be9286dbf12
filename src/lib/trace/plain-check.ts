import type { Plain, PreviewShape } from './plain.ts';

/** Deepest nesting that a trace may carry; the recorder copies 8 levels. */
const DEPTH_LIMIT = 64;

/** What the marked objects of `Plain` are called, for messages. */
export const PLAIN_SPECIAL =
  'JSON without a key "__proto__", at most 64 levels deep, marked objects as documented';

type Check = (mark: Readonly<Record<string, unknown>>, depth: number) => boolean;

const isString = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

/** One check for each `$` of `PlainSpecial`. */
const MARKS: Readonly<Record<string, Check | undefined>> = {
  undefined: () => true,
  number: (mark) => isString(mark['text']),
  bigint: (mark) => isString(mark['text']),
  symbol: (mark) => isString(mark['text']),
  function: (mark) => isString(mark['name']),
  ref: (mark) => isString(mark['id']),
  binary: (mark) => isString(mark['className']) && isCount(mark['bytes']),
  error: (mark, depth) =>
    isString(mark['name']) &&
    isString(mark['message']) &&
    (mark['detail'] === undefined || check(mark['detail'], depth + 1)),
  stats: (mark, depth) => Array.isArray(mark['reports']) && check(mark['reports'], depth + 1),
  cut: (mark) => isString(mark['text']) && isCount(mark['length']),
  opaque: (mark) => isString(mark['className']),
  object: (mark, depth) => isEntries(mark['entries'], depth, isString),
  preview: (mark, depth) =>
    Object.keys(mark).every((key) => PREVIEW_KEYS.has(key)) &&
    isString(mark['shape']) &&
    SHAPES.has(mark['shape']) &&
    isString(mark['className']) &&
    isOptional(mark['text'], isString) &&
    isOptional(mark['name'], isString) &&
    isOptional(mark['ref'], isString) &&
    isOptional(mark['size'], isCount) &&
    isEntries(mark['entries'], depth, (key) => check(key, depth + 1)) &&
    isOptional(mark['more'], isCount) &&
    isOptional(mark['stack'], isFrames) &&
    isOptional(mark['handle'], isCount),
  getter: (mark, depth) =>
    isOptional(mark['handle'], isCount) &&
    isOptional(mark['threw'], (value) => check(value, depth + 1)),
  joined: (mark, depth) => Array.isArray(mark['parts']) && check(mark['parts'], depth + 1),
  stack: (mark) => isFrames(mark['frames']),
};

const PREVIEW_KEYS: ReadonlySet<string> = new Set([
  '$',
  'shape',
  'className',
  'text',
  'name',
  'ref',
  'size',
  'entries',
  'more',
  'stack',
  'handle',
]);

const SHAPES: ReadonlySet<string> = new Set<PreviewShape>([
  'object',
  'list',
  'map',
  'set',
  'error',
  'node',
  'function',
  'class',
  'value',
]);

function isOptional(value: unknown, rule: (value: unknown) => boolean): boolean {
  return value === undefined || rule(value);
}

function isEntries(value: unknown, depth: number, isKey: (key: unknown) => boolean): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (entry: unknown) =>
        Array.isArray(entry) && entry.length === 2 && isKey(entry[0]) && check(entry[1], depth + 1),
    )
  );
}

function isFrames(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((frame: unknown) => {
      if (typeof frame !== 'object' || frame === null) return false;
      const { name, file, line, column } = frame as Readonly<Record<string, unknown>>;
      return isString(name) && isString(file) && isCount(line) && isCount(column);
    })
  );
}

function check(value: unknown, depth: number): boolean {
  if (depth > DEPTH_LIMIT) return false;
  if (value === null || isString(value) || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.every((item) => check(item, depth + 1));
  const record = value as Readonly<Record<string, unknown>>;
  if (Object.hasOwn(record, '$')) {
    const mark = record['$'];
    const rule = isString(mark) && Object.hasOwn(MARKS, mark) ? MARKS[mark] : undefined;
    return rule?.(record, depth) ?? false;
  }
  return Object.keys(record).every((key) => key !== '__proto__' && check(record[key], depth + 1));
}

/** Whether `value`, as `JSON.parse` gave it, is `Plain`. */
export function isPlain(value: unknown): value is Plain {
  return check(value, 0);
}
