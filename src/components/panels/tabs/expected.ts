import type { EngineId } from '../../../lib/sources/pair/types.ts';
import type { LossSign } from '../../../lib/views/loss.ts';

/** From when to when a sign of loss is to be expected, in s after the other tab has gone. */
export type ExpectedWindow = readonly [from: number, to: number];

/**
 * What a connection says of the loss of a tab. Chromium sends no DTLS alert when a tab is closed, and one when it is
 * reloaded; Firefox always does. Measured in both: tests/browser/waits/tabs.test.ts.
 */
export const EXPECTED: Readonly<
  Record<EngineId, Readonly<Record<LossSign, ExpectedWindow | 'maybe' | 'at-once'>>>
> = {
  chromium: {
    'channel-closed': 'maybe',
    'dtls-closed': 'maybe',
    disconnected: [5, 8],
    failed: [15, 18],
  },
  firefox: {
    'channel-closed': 'at-once',
    'dtls-closed': 'at-once',
    disconnected: [6, 12],
    failed: [27, 32],
  },
};

/** In the order in which they come. */
export const SIGNS: readonly LossSign[] = [
  'channel-closed',
  'dtls-closed',
  'disconnected',
  'failed',
];
