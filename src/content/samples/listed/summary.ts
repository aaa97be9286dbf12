import { sample as lifeInOrder } from '../life-in-order/sample.ts';
import { sample as whichEvents } from '../which-events/sample.ts';
import type { Samples } from '../types.ts';

/** Samples of chapter 10, in the order of its text. A table. */
export const SUMMARY = {
  'life-in-order': lifeInOrder,
  'which-events': whichEvents,
} as const satisfies Samples;
