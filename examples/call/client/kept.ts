/** What is kept between two page views. */
export type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The browser’s storage; where that is blocked, the memory of this page: the call works, and a reload forgets. */
export function keptIn(storage: () => Kept): Kept {
  try {
    const kept = storage();
    // It may be there and take nothing.
    kept.setItem('try', '');
    kept.removeItem('try');
    return kept;
  } catch {
    const memory = new Map<string, string>();
    return {
      getItem: (key) => memory.get(key) ?? null,
      setItem: (key, value) => void memory.set(key, value),
      removeItem: (key) => void memory.delete(key),
    };
  }
}
