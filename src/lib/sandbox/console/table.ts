import { isArray, isObject, ownValue, put, sliceOf } from '../../sources/recorder/intrinsics.ts';
import { COLUMNS, NAME } from './limits.ts';

/** The columns that `console.table(data, columns)` asks for; `undefined` where it asks for none, or not with a list. */
export function columnsOf(columns: unknown): readonly string[] | undefined {
  if (!isObject(columns) || !isArray(columns)) return undefined;
  const names: string[] = [];
  const length = ownValue(columns, 'length') as number;
  for (let i = 0; i < length && i < COLUMNS; i++) {
    const name = ownValue(columns, i);
    if (typeof name === 'string' || typeof name === 'number') {
      put(names, names.length, sliceOf(`${name}`, 0, NAME));
    }
  }
  return names;
}
