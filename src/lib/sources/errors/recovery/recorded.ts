/** Comparisons that were recorded: the one that a page can make, and two with a network that a test cut. */
import type { EngineId } from '../../pair/types.ts';
import type { RecoveryEvent } from './events.ts';
import recorded from './recorded.json' with { type: 'json' };

/**
 * What happened to the other side. `returns`: its page went and another one came after 8 s. `short`: its network was cut for
 * 8 s. `long`: longer than the browser waits, 20 s in Chromium and 34 s in Firefox.
 */
export const RECORDED_LOSSES = ['returns', 'short', 'long'] as const;

/** Names a recorded loss. */
export type RecordedLoss = (typeof RECORDED_LOSSES)[number];

/** How long the network is cut, ms. `long`: 4 s beyond `failed`. */
export const CUT_MS: Readonly<Record<'short' | 'long', Readonly<Record<EngineId, number>>>> = {
  short: { chromium: 8_000, firefox: 8_000 },
  long: { chromium: 20_000, firefox: 34_000 },
};

/** A record. It is written by `PCSCOPE_RECORD=1 npm test -- waits tests/browser/waits/claims-errors.test.ts`. */
export interface RecoveryRecord {
  /** As the browsers themselves say, such as `156.0.8078.79`. */
  readonly versions: Readonly<Record<EngineId, string>>;
  /** Times from the loss on, ms. */
  readonly runs: Readonly<
    Record<RecordedLoss, Readonly<Record<EngineId, readonly RecoveryEvent[]>>>
  >;
}

/** The record. */
export const RECOVERY_RECORD = recorded as unknown as RecoveryRecord;
