import type { EngineId } from '../pair/types.ts';
import type { FaultId } from './catalog.ts';

/** Addresses of the recorded traces, by file. The files stay out of every bundle; one is fetched when it is asked for. */
const urls = import.meta.glob<string>('../../../../tests/fixtures/traces/*/faults/*.jsonl', {
  eager: true,
  query: '?url&no-inline',
  import: 'default',
});

/**
 * The text of the trace of the real thing behind a fault with `nearest`, recorded in `engine`, for `readTrace`. Its origin
 * is `recorded`.
 * @throws {TypeError} when there is none, or it cannot be fetched
 */
export async function loadRecordedFault(id: FaultId, engine: EngineId): Promise<string> {
  const url = urls[`../../../../tests/fixtures/traces/${engine}/faults/${id}.jsonl`];
  if (url === undefined) throw new TypeError(`no recorded trace of ${id} in ${engine}`);
  const response = await fetch(url);
  if (!response.ok) throw new TypeError(`${url}: ${String(response.status)}`);
  return response.text();
}
