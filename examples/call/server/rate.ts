/** How much may come in a burst, and how much in the long run. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** A bucket of permissions that fills up again with time. */
export interface Bucket {
  /** Takes one out; `false` when there is none. */
  take(): boolean;
  /** Whether it has been left alone long enough to be full: such a bucket need not be remembered. */
  isFull(): boolean;
}

/** @param now the time in ms, of any beginning */
export function bucket({ burst, perSecond }: Rate, now: () => number): Bucket {
  let level = burst;
  let at = now();
  const fill = (): void => {
    const time = now();
    level = Math.min(burst, level + ((time - at) / 1000) * perSecond);
    at = time;
  };
  return {
    take() {
      fill();
      if (level < 1) return false;
      level -= 1;
      return true;
    },
    isFull() {
      fill();
      return level >= burst;
    },
  };
}

/** A bucket for each address; those that are full again are forgotten. */
export function buckets(rate: Rate, now: () => number): { take(address: string): boolean } {
  const all = new Map<string, Bucket>();
  const FORGET_ABOVE = 1000;
  return {
    take(address) {
      if (all.size > FORGET_ABOVE) {
        for (const [other, one] of all) if (one.isFull()) all.delete(other);
      }
      const one = all.get(address) ?? bucket(rate, now);
      all.set(address, one);
      return one.take();
    },
  };
}
