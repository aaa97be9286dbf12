import * as v from 'valibot';
import { TraceFormatError } from './errors.ts';
import type { TraceEvent } from './events.ts';
import { LinkCheck } from './link-check.ts';
import { PLAIN_SPECIAL, isPlain } from './plain-check.ts';
import { eventSchema, metaSchema } from './schema.ts';
import { Trace } from './trace.ts';
import type { TraceMeta } from './trace.ts';
import { TRACE_VERSION } from './write.ts';

/** Largest text that is read, in bytes: 200,000 events of a busy call are about 40 MB. */
export const TRACE_SIZE_LIMIT = 64 * 1024 * 1024;

/** How much of what was found stands in a message. */
const FOUND_LENGTH = 80;

const headerSchema = v.object({
  pcscope: v.literal('trace'),
  version: v.number(),
  meta: v.unknown(),
});
const endSchema = v.strictObject({ end: v.pipe(v.number(), v.integer(), v.minValue(0)) });

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value);
  return text.length > FOUND_LENGTH ? `${text.slice(0, FOUND_LENGTH)}…` : text;
}

function parseLine(text: string, line: number, isLast: boolean): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const isForeign = line === 1 && !text.startsWith('{');
    const code = isForeign ? 'trace-not-a-trace' : isLast ? 'trace-cut-off' : 'trace-not-json';
    throw new TraceFormatError(code, line, 'one JSON object', show(text), { cause });
  }
}

function refuse(issue: v.BaseIssue<unknown>, line: number, code: TraceFormatError['code']): never {
  const path = v.getDotPath(issue);
  const expected = issue.expected ?? issue.message;
  throw new TraceFormatError(
    code,
    line,
    path === null ? expected : `${path}: ${expected}`,
    show(issue.received),
  );
}

function readHeader(text: string, isLast: boolean): TraceMeta {
  const parsed = parseLine(text, 1, isLast);
  const header = v.safeParse(headerSchema, parsed);
  if (!header.success) {
    throw new TraceFormatError('trace-not-a-trace', 1, '{"pcscope":"trace",…}', show(text));
  }
  const { version } = header.output;
  if (version !== TRACE_VERSION) {
    throw new TraceFormatError(
      'trace-version',
      1,
      `version ${String(TRACE_VERSION)}`,
      show(version),
    );
  }
  const meta = v.safeParse(metaSchema, header.output.meta);
  if (!meta.success) refuse(meta.issues[0], 1, 'trace-not-a-trace');
  return meta.output;
}

/**
 * Checks one event from outside (a file, a frame, a tab).
 * @param line where it stood, for the message.
 * @throws {TraceFormatError} with what was expected and found.
 */
function checkEvent(value: unknown, line: number): TraceEvent {
  const result = v.safeParse(eventSchema, value);
  if (!result.success) refuse(result.issues[0], line, 'trace-event');
  // Schemas look at the keys they know; this looks at all of them, wherever they are nested.
  if (!isPlain(value)) throw new TraceFormatError('trace-event', line, PLAIN_SPECIAL, show(value));
  return value as unknown as TraceEvent;
}

/**
 * Reads what `writeTrace` wrote: `{"pcscope":"trace","version":1,"meta":{"origin":"live"}}`, an event a line, `{"end":2}`.
 * All or nothing: a bad line refuses the whole text.
 * @throws {TraceFormatError} with the line, what was expected there and what was found.
 */
export function readTrace(text: string): Trace {
  if (text.length > TRACE_SIZE_LIMIT) refuseSize(text.length);
  if (text.trim() === '') throw new TraceFormatError('trace-empty', 0, 'a trace', 'nothing');
  const lines = text.split('\n');
  while (lines.at(-1)?.trim() === '') lines.pop();
  const last = lines.length;
  const trace = new Trace(readHeader(lines[0] ?? '', last === 1));
  const links = new LinkCheck();
  for (let line = 2; line < last; line += 1) {
    const event = checkEvent(parseLine(lines[line - 1] ?? '', line, false), line);
    links.check(event, trace, line);
    const { seq: _, ...rest } = event;
    trace.append(rest);
  }
  const end = last === 1 ? undefined : parseLine(lines[last - 1] ?? '', last, true);
  const counted = v.safeParse(endSchema, end);
  if (!counted.success || counted.output.end !== trace.length) {
    const expected = `a last line {"end":${String(trace.length)}}`;
    throw new TraceFormatError('trace-cut-off', last, expected, show(lines[last - 1]));
  }
  return trace;
}

function refuseSize(bytes: number): never {
  const limit = `at most ${String(TRACE_SIZE_LIMIT)} bytes`;
  throw new TraceFormatError('trace-too-large', 0, limit, `${String(bytes)} bytes`);
}

/**
 * Reads a file. Its size is looked at before its content.
 * @throws {TraceFormatError} as `readTrace`.
 */
export async function readTraceFile(file: Blob): Promise<Trace> {
  if (file.size > TRACE_SIZE_LIMIT) refuseSize(file.size);
  return readTrace(await file.text());
}
