/** What a person, a browser or a network does in a schedule. */
export const STEPS = [
  'microphone',
  'camera',
  'screen',
  'reload',
  'presence',
  'line',
  'server',
] as const;

/** One step: each turns its thing around, such as `line`: cut if it is whole, mended if it is cut. */
export interface Step {
  readonly what: (typeof STEPS)[number];
  /** Whose: the first seat or the second. Of `server` there is one. */
  readonly seat: 0 | 1;
}

/** Four to eight steps, always the same of the same seed. */
export function scheduleOf(seed: number): readonly Step[] {
  const random = mulberry32(seed);
  const upTo = (end: number): number => Math.floor(random() * end);
  return Array.from({ length: 4 + upTo(5) }, () => ({
    what: STEPS[upTo(STEPS.length)]!,
    seat: upTo(2) as 0 | 1,
  }));
}

/** Numbers from 0 to 1, the same of the same seed (mulberry32, public domain). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
