import type { Plain, PlainObject } from '../trace/plain.ts';

/** `value` as a plain object with named fields; `undefined` for everything else, marked objects (`$`) included. */
export function asRecord(value: Plain | undefined): PlainObject | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  return '$' in value ? undefined : (value as PlainObject);
}

/** A text: a string, or what is left of one that was cut; `undefined` for everything else. */
export function asText(value: Plain | undefined): string | undefined {
  if (typeof value === 'string') return value;
  if (value === null || typeof value !== 'object' || !('$' in value)) return undefined;
  return value.$ === 'cut' ? value.text : undefined;
}

/** The id of an object that the trace follows; `undefined` for everything else. */
export function asReference(value: Plain | undefined): string | undefined {
  if (value === null || typeof value !== 'object' || !('$' in value)) return undefined;
  return value.$ === 'ref' ? value.id : undefined;
}

/** The field `key` of `record` itself, never one that every object inherits. */
export function field(record: PlainObject | undefined, key: string): Plain | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The text in field `key`, or `undefined`. */
export function textField(record: PlainObject | undefined, key: string): string | undefined {
  return asText(field(record, key));
}

/** The number in field `key`, or `null`. */
export function numberField(record: PlainObject | undefined, key: string): number | null {
  const value = field(record, key);
  return typeof value === 'number' ? value : null;
}
