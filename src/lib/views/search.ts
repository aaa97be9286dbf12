import type { List } from './list.ts';

/** Count of items before the first that `is` not; the items that are must all come first. O(log² length). */
function countWhile<T>(list: List<T>, is: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = list.at(middle);
    if (item !== undefined && is(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the last item whose `key` is ≤ `limit`, or -1. The keys must not decrease. */
export function lastIndexAtMost<T>(list: List<T>, limit: number, key: (item: T) => number): number {
  return countWhile(list, (item) => key(item) <= limit) - 1;
}

/** Index of the first item whose `key` is ≥ `limit`, or the length. The keys must not decrease. */
export function firstIndexAtLeast<T>(
  list: List<T>,
  limit: number,
  key: (item: T) => number,
): number {
  return countWhile(list, (item) => key(item) < limit);
}
