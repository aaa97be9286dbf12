/** Reads recorded traces of faults. Loaded when one is first asked for: checking a trace takes a library. */
import { engineIdOf } from '../../../lib/sources/pair/engine.ts';
import type { FaultId } from '../../../lib/sources/faults/catalog.ts';
import { loadRecordedFault } from '../../../lib/sources/faults/recorded.ts';
import { readTrace } from '../../../lib/trace/read.ts';
import type { Trace } from '../../../lib/trace/trace.ts';

/** The trace of the real thing behind fault `id`, recorded in this browser's engine. */
export async function readRecordedFault(id: FaultId): Promise<Trace> {
  return readTrace(await loadRecordedFault(id, engineIdOf(navigator.userAgent)));
}
