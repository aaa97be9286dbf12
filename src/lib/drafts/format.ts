/**
 * The written form of a draft. Version 1:
 *
 *     {"version":1,"savedAt":1790000000000,"files":[{"name":"peer-a.ts","text":"…","peer":"A"}]}
 *
 * A later version that a text of version 1 is no longer one of gets another number; what has a number that is not known
 * here is left alone, because a newer page of the same site may still want it.
 */
import type { SourceFile } from '../sandbox/program.ts';

const VERSION = 1;

/** A text longer than this is nobody's draft of a sample, in UTF-16 units. A whole storage holds some 5 million. */
const LONGEST = 500_000;
/** More files than any workspace has. */
const MOST_FILES = 8;

/** A draft as it is stored. */
export interface StoredDraft {
  /** When, in ms since 1970: which ones are oldest. */
  readonly savedAt: number;
  readonly files: readonly SourceFile[];
}

/** Writes a draft; `undefined` when it is too long to be kept. */
export function writeDraft({ savedAt, files }: StoredDraft): string | undefined {
  const length = files.reduce((sum, { text }) => sum + text.length, 0);
  if (length > LONGEST || files.length > MOST_FILES) return undefined;
  const plain = files.map(({ name, text, peer }) => ({ name, text, ...(peer && { peer }) }));
  return JSON.stringify({ version: VERSION, savedAt, files: plain });
}

/** What is there under a key: a draft, one of a later version, or rubbish. */
export type ReadDraft = StoredDraft | 'newer' | 'rubbish';

/** Reads what was stored. Takes over nothing but what a draft has, whatever else there is. */
export function readDraft(text: string): ReadDraft {
  // JSON writes a letter as six at most.
  if (text.length > LONGEST * 6) return 'rubbish';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'rubbish';
  }
  const { version, savedAt, files } = fieldsOf(value);
  if (typeof version === 'number' && version > VERSION) return 'newer';
  if (version !== VERSION || typeof savedAt !== 'number' || !Array.isArray(files)) return 'rubbish';
  const read = files.map(readFile);
  const whole = read.filter((file) => file !== undefined);
  const sound = whole.length === read.length && whole.length > 0 && whole.length <= MOST_FILES;
  const names = new Set(whole.map(({ name }) => name));
  return sound && names.size === whole.length ? { savedAt, files: whole } : 'rubbish';
}

function readFile(value: unknown): SourceFile | undefined {
  const { name, text, peer } = fieldsOf(value);
  if (typeof name !== 'string' || !/^[\w-]{1,60}\.[jt]s$/.test(name)) return undefined;
  if (typeof text !== 'string' || text.length > LONGEST) return undefined;
  if (peer === undefined) return { name, text };
  return peer === 'A' || peer === 'B' ? { name, text, peer } : undefined;
}

/** An object's own fields; `__proto__` in JSON is one of them and is never looked up. */
function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.assign(Object.create(null) as object, Object.fromEntries(Object.entries(value)));
}
