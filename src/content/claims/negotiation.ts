import type { Claims } from './types.ts';

/** What chapter 3 up to addIceCandidate() claims. A table. */
export const NEGOTIATION = {} as const satisfies Claims;
