import type { Plain } from './plain.ts';

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
  object: (mark, depth) =>
    Array.isArray(mark['entries']) &&
    mark['entries'].every(
      (entry: unknown) =>
        Array.isArray(entry) &&
        entry.length === 2 &&
        isString(entry[0]) &&
        check(entry[1], depth + 1),
    ),
};

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
