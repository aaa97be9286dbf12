import type { PlainObject } from '../trace/plain.ts';

/** The number in field `key` of a dictionary; `null` where it is missing or not finite. */
export function numberOf(report: PlainObject | undefined, key: string): number | null {
  if (report === undefined || !Object.hasOwn(report, key)) return null;
  const value = report[key];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** The text in field `key` of a dictionary; `undefined` where there is none. */
export function textOf(report: PlainObject | undefined, key: string): string | undefined {
  if (report === undefined || !Object.hasOwn(report, key)) return undefined;
  const value = report[key];
  return typeof value === 'string' ? value : undefined;
}

/** The truth value in field `key` of a dictionary; `undefined` where there is none. */
export function flagOf(report: PlainObject | undefined, key: string): boolean | undefined {
  if (report === undefined || !Object.hasOwn(report, key)) return undefined;
  const value = report[key];
  return typeof value === 'boolean' ? value : undefined;
}
