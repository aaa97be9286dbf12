import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { FaultId } from '../../src/lib/sources/faults/catalog.ts';
import type { ScenarioId } from '../../src/lib/sources/scenarios/catalog.ts';
import type { EngineId } from '../../src/lib/sources/pair/types.ts';
import { readTrace } from '../../src/lib/trace/read.ts';
import type { Trace } from '../../src/lib/trace/trace.ts';

/** The file of a recorded trace. `npm run golden` writes them anew. */
export const recordedFile = (engine: EngineId, id: ScenarioId): string =>
  join(import.meta.dirname, '../fixtures/traces', engine, `${id}.jsonl`);

/** The trace that was recorded when scenario `id` ran in `engine`. */
export const readRecorded = (engine: EngineId, id: ScenarioId): Trace =>
  readTrace(readFileSync(recordedFile(engine, id), 'utf8'));

/** The file of the recorded trace of a fault that no page can cause. `npm run golden` writes it anew. */
export const recordedFaultFile = (engine: EngineId, id: FaultId): string =>
  join(import.meta.dirname, '../fixtures/traces', engine, 'faults', `${id}.jsonl`);

/** The trace of the real thing, as it was recorded in `engine`. */
export const readRecordedFault = (engine: EngineId, id: FaultId): Trace =>
  readTrace(readFileSync(recordedFaultFile(engine, id), 'utf8'));
