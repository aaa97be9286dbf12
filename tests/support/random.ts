/** A source of random numbers that gives the same ones for the same seed. */
export interface Random {
  /** An integer, 0 ≤ n < `limit`. */
  below(limit: number): number;
  /** One of `items`, which must not be empty. */
  one<T>(items: readonly T[]): T;
  /** `true` in `percent` of 100 cases. */
  chance(percent: number): boolean;
}

/** Mulberry32: 32 bits of state, good enough to pick test cases. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) % limit;
  };
  return {
    below,
    one: (items) => items[below(items.length)]!,
    chance: (percent) => below(100) < percent,
  };
}
