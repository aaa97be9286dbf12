import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A description that a browser made. */
export interface RecordedDescription {
  /** `chromium media 1`. */
  readonly name: string;
  readonly engine: string;
  readonly type: 'offer' | 'answer' | 'pranswer';
  readonly sdp: string;
}

const FIXTURES = join(import.meta.dirname, '../fixtures');

type Found = Pick<RecordedDescription, 'type' | 'sdp'>;

function* describedIn(value: unknown): Generator<Found> {
  if (typeof value !== 'object' || value === null) return;
  const { type, sdp } = value as Readonly<Record<string, unknown>>;
  if (typeof sdp === 'string' && sdp !== '') yield { type: type as Found['type'], sdp };
  for (const inner of Object.values(value)) yield* describedIn(inner);
}

/** The descriptions of all recorded traces, and those that were recorded on their own, each once. */
export function recordedDescriptions(): readonly RecordedDescription[] {
  return ['chromium', 'firefox'].flatMap((engine) => {
    const seen = new Set<string>();
    const files = ['traces', 'descriptions'].flatMap((folder) =>
      globSync(`${folder}/${engine}/**/*.jsonl`, { cwd: FIXTURES }).sort(),
    );
    return files.flatMap((file) => {
      const lines = readFileSync(join(FIXTURES, file), 'utf8').trim().split('\n');
      const found = lines.flatMap((line) => [...describedIn(JSON.parse(line))]);
      return found
        .filter(({ sdp }) => !seen.has(sdp) && seen.add(sdp))
        .map((each, n) => ({
          ...each,
          engine,
          name: `${engine} ${basename(file, '.jsonl')} ${String(n + 1)}`,
        }));
    });
  });
}
