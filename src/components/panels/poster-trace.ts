/** Recorded traces for what pages show before a reader has run anything. Read at build time; nothing of it is shipped. */
import type { ScenarioId } from '../../lib/sources/scenarios/catalog.ts';
import { readTrace } from '../../lib/trace/read.ts';
import type { Trace } from '../../lib/trace/trace.ts';

const texts = import.meta.glob<string>('../../../tests/fixtures/traces/chromium/*.jsonl', {
  query: '?raw',
  import: 'default',
});

/**
 * The trace that was recorded when scenario `id` ran in Chromium.
 * @throws {TypeError} where there is none: the build ends
 */
export async function posterTrace(id: ScenarioId): Promise<Trace> {
  const load = texts[`../../../tests/fixtures/traces/chromium/${id}.jsonl`];
  if (load === undefined) throw new TypeError(`no recorded trace of ${id} in Chromium`);
  return readTrace(await load());
}
