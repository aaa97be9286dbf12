/** What every experiment measured in both engines, by the last run of the tests that recorded it. */
import type { EngineId } from '../pair/types.ts';
import type { Results } from './conclude.ts';
import type { ExperimentId } from './experiments.ts';
import recorded from './recorded.json' with { type: 'json' };

/** A record. `PCSCOPE_RECORD=1 npm test -- waits tests/browser/waits/claims-performance.test.ts` writes it. */
export interface PerformanceRecord {
  /** As the browsers themselves say, such as `156.0.8078.79`. */
  readonly versions: Readonly<Record<EngineId, string>>;
  readonly results: Readonly<Record<ExperimentId, Readonly<Record<EngineId, Results>>>>;
}

/** The record of the last run. */
export const PERFORMANCE_RECORD = recorded as unknown as PerformanceRecord;
