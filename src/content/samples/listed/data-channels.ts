import { sample as channelOptions } from '../channel-options/sample.ts';
import { sample as fileTransfer } from '../file-transfer/sample.ts';
import type { Samples } from '../types.ts';

/** Samples of chapter 7, in the order of its text. A table. */
export const DATA_CHANNELS = {
  'channel-options': channelOptions,
  'file-transfer': fileTransfer,
} as const satisfies Samples;
