import type { ScenarioId } from './catalog.ts';
import type { EngineId } from '../pair/types.ts';

/** Addresses of the recorded traces, by file. The files stay out of every bundle; one is fetched when it is asked for. */
const urls = import.meta.glob<string>('../../../../tests/fixtures/traces/*/*.jsonl', {
  eager: true,
  query: '?url&no-inline',
  import: 'default',
});

/**
 * The text of the trace that was recorded when scenario `id` ran in `engine`, for `readTrace`. Its origin is `recorded`.
 * @throws {TypeError} when it cannot be fetched
 */
export async function loadRecorded(id: ScenarioId, engine: EngineId): Promise<string> {
  const url = urls[`../../../../tests/fixtures/traces/${engine}/${id}.jsonl`];
  if (url === undefined) throw new TypeError(`no recorded trace of ${id} in ${engine}`);
  const response = await fetch(url);
  if (!response.ok) throw new TypeError(`${url}: ${String(response.status)}`);
  return response.text();
}
