import type { SdpProblem } from './problems.ts';

/** 256 KiB: twenty times the longest description that a browser makes, and read in a few milliseconds. */
export const MAX_PASTE = 256 * 1024;

/** The types of a description that has a text. */
export type DescribedType = 'offer' | 'answer' | 'pranswer';

/** What was pasted, taken out of what it came in. */
export type Paste =
  | {
      readonly kind: 'sdp';
      /** With CRLF at the end of lines, since a text field keeps line feeds only. */
      readonly sdp: string;
      /** As the JSON around it says; `undefined` where there was none. */
      readonly type: DescribedType | undefined;
    }
  | { readonly kind: 'refused'; readonly problem: SdpProblem };

const TYPES: readonly DescribedType[] = ['offer', 'answer', 'pranswer'];

const refused = (code: SdpProblem['code'], found?: string, expected?: string): Paste => ({
  kind: 'refused',
  problem: { code, severity: 'error', line: undefined, expected, found },
});

/** Much longer things are shown by their beginning. */
const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

function withReturns(text: string): string {
  return text.replace(/\r\n|\r|\n/g, '\n').replace(/\n/g, '\r\n');
}

/** Looks for `{ type, sdp }` in what programs send each other: itself, or inside `description`, `sdp`, `offer`, `answer` … */
function describedIn(value: unknown, depth: number): { sdp: string; type: unknown } | undefined {
  if (depth === 0 || typeof value !== 'object' || value === null) return undefined;
  const record = value as Readonly<Record<string, unknown>>;
  if (typeof record['sdp'] === 'string') return { sdp: record['sdp'], type: record['type'] };
  for (const inner of Object.values(record)) {
    const found = describedIn(inner, depth - 1);
    if (found) return found;
  }
  return undefined;
}

function fromJson(text: string): Paste {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused('json-broken', short(text.slice(-60)));
  }
  if (typeof value === 'string') return fromText(value);
  const described = describedIn(value, 4);
  if (described === undefined) {
    const record = value as Readonly<Record<string, unknown>>;
    if ('candidate' in record) return refused('is-candidate', short(text));
    if (record['type'] === 'rollback') return refused('is-rollback');
    return refused('json-without-sdp', short(text), '{"type":"offer","sdp":"v=0…"}');
  }
  const type = TYPES.find((each) => each === described.type);
  if (type === undefined && described.type !== undefined)
    return refused('unknown-type', short(JSON.stringify(described.type)), TYPES.join(' | '));
  const read = fromText(described.sdp);
  return read.kind === 'sdp' ? { ...read, type } : read;
}

function fromText(text: string): Paste {
  const trimmed = text.trimStart();
  if (trimmed === '') return refused('empty');
  if (/^(?:a=)?candidate:/.test(trimmed) && !/\n\S/.test(trimmed.trimEnd()))
    return refused('is-candidate', short(trimmed));
  // As a console shows it, in one line.
  const isEscaped = !/\n\S/.test(trimmed) && /\\r?\\?n/.test(trimmed);
  const written = isEscaped ? trimmed.replace(/\\r\\n|\\n/g, '\n') : trimmed;
  return { kind: 'sdp', sdp: withReturns(written), type: undefined };
}

/**
 * Takes the description out of what a reader pasted: SDP as it is, JSON such as
 * `{"type":"offer","sdp":"v=0\r\n…"}`, or a string with escaped line ends.
 */
export function readPaste(text: string): Paste {
  if (text.length > MAX_PASTE) return refused('too-large', String(text.length), String(MAX_PASTE));
  const trimmed = text.trim();
  if (trimmed === '') return refused('empty');
  if (trimmed.startsWith('<')) return refused('is-html', short(trimmed), 'v=0');
  return /^[{["]/.test(trimmed) ? fromJson(trimmed) : fromText(text);
}
