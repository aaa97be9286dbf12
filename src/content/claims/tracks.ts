import type { Claims } from './types.ts';

/** What chapter 3 from addTrack() on claims. A table. */
export const TRACKS = {} as const satisfies Claims;
