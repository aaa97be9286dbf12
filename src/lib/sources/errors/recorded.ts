/** What came of every entry in both engines, by the last run of the tests that recorded it. */
import type { EngineId } from '../pair/types.ts';
import type { ErrorId } from './catalog.ts';
import type { Outcome } from './outcome.ts';
import recorded from './recorded.json' with { type: 'json' };

/** What came of both programs of an entry. */
export interface RecordedEntry {
  readonly fault: Outcome;
  readonly cure: Outcome;
}

/** A record. It is written by `PCSCOPE_RECORD=1 npm test -- engines tests/browser/engines/errors.test.ts`, and checked by each run without that. */
export interface ErrorsRecord {
  /** As the browsers themselves say, such as `156.0.8078.79`. */
  readonly versions: Readonly<Record<EngineId, string>>;
  readonly entries: Readonly<Record<ErrorId, Readonly<Record<EngineId, RecordedEntry>>>>;
}

/** The record of the last run. */
export const ERRORS_RECORD = recorded as ErrorsRecord;
