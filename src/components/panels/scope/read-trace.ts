/** Reads recorded traces and files. Loaded when it is first asked for: checking a trace takes a library. */
import { engineIdOf } from '../../../lib/sources/pair/engine.ts';
import { loadRecorded } from '../../../lib/sources/scenarios/recorded.ts';
import type { ScenarioId } from '../../../lib/sources/scenarios/catalog.ts';
import { readTrace, readTraceFile } from '../../../lib/trace/read.ts';
import { Trace } from '../../../lib/trace/trace.ts';

/** The trace of scenario `id` that was recorded in this browser's engine. */
export async function readRecorded(id: string): Promise<Trace> {
  return readTrace(await loadRecorded(id as ScenarioId, engineIdOf(navigator.userAgent)));
}

/**
 * The trace in `file`, labelled as imported whatever it says of itself.
 * @throws {TraceFormatError} with the line, what was expected and what was found
 */
export async function readFile(file: Blob): Promise<Trace> {
  const read = await readTraceFile(file);
  const trace = new Trace({ ...read.meta, origin: 'imported' });
  for (let i = 0; i < read.length; i += 1) {
    const event = read.at(i);
    if (event !== undefined) trace.append(event);
  }
  return trace;
}
