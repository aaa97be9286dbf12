import { sample as dataChannel } from '../data-channel/sample.ts';
import { sample as perfectNegotiation } from '../perfect-negotiation/sample.ts';
import type { Samples } from '../types.ts';

/** Samples of chapter 4, in the order of its text. A table. */
export const EVENTS = {
  'data-channel': dataChannel,
  'perfect-negotiation': perfectNegotiation,
} as const satisfies Samples;
