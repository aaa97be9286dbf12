import { sample as alone } from '../alone/sample.ts';
import { sample as minimalPair } from '../minimal-pair/sample.ts';
import { sample as roomCall } from '../room-call/sample.ts';
import type { Samples } from '../types.ts';

/** Samples of chapter 1, in the order of its text. A table. */
export const INTRODUCTION = {
  alone,
  'minimal-pair': minimalPair,
  'room-call': roomCall,
} as const satisfies Samples;
