import type { PlainObject } from '../../../lib/trace/plain.ts';

/** A text that a mark carries; empty where it carries none. */
export function textIn(about: PlainObject, key: string): string {
  const value = about[key];
  return typeof value === 'string' ? value : '';
}
