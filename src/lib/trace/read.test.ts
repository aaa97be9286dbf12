import { describe, expect, it } from 'vitest';
import { TraceFormatError } from './errors.ts';
import type { NewEvent } from './events.ts';
import { TRACE_SIZE_LIMIT, readTrace, readTraceFile } from './read.ts';
import { Trace } from './trace.ts';
import { writeTrace } from './write.ts';

const EVENTS: readonly NewEvent[] = [
  { type: 'mark', at: 0, peer: null, name: 'scenario', detail: { id: 'basic' } },
  { type: 'construct', at: 0.1, peer: 'A', on: 'pc1', configuration: { $: 'undefined' } },
  {
    type: 'call',
    at: 0.2,
    peer: 'A',
    on: 'pc1',
    call: 'c1',
    method: 'addIceCandidate',
    args: [{ candidate: '<img src=x onerror=alert(1)>', sdpMid: '0' }],
  },
  {
    type: 'settle',
    at: 0.3,
    peer: 'A',
    on: 'pc1',
    call: 'c1',
    outcome: { how: 'rejected', error: { name: 'InvalidStateError', message: 'no description' } },
    cause: { seq: 2, how: 'known' },
  },
  {
    type: 'state',
    at: 0.4,
    peer: 'A',
    on: 'pc1',
    machine: 'signaling',
    from: 'stable',
    to: 'have-local-offer',
    seen: 'event',
    cause: { seq: 2, how: 'inferred' },
  },
  {
    type: 'message',
    at: 0.5,
    peer: 'A',
    message: 'm1',
    phase: 'sent',
    kind: 'offer',
    from: 'A',
    to: 'B',
    payload: { type: 'offer', sdp: 'v=0\r\n' },
  },
  {
    type: 'message',
    at: 0.6,
    peer: 'B',
    message: 'm1',
    phase: 'delivered',
    kind: 'offer',
    from: 'A',
    to: 'B',
  },
  {
    type: 'console',
    at: 0.7,
    peer: null,
    level: 'log',
    args: ['hi', { $: 'object', entries: [['__proto__', { $: 'number', text: 'NaN' }]] }],
  },
  {
    type: 'console',
    at: 0.8,
    peer: null,
    level: 'warn',
    method: 'table',
    where: { file: 'main.ts', line: 3, column: 1 },
    args: [
      {
        $: 'preview',
        shape: 'map',
        className: 'Map',
        size: 200,
        entries: [
          [
            { $: 'getter', handle: 2 },
            { $: 'joined', parts: ['a', 1] },
          ],
        ],
        more: 199,
        handle: 1,
      },
    ],
  },
  {
    type: 'thrown',
    at: 0.9,
    peer: null,
    how: 'rejection',
    error: { name: 'TypeError', message: 'no' },
    where: { file: 'main.ts', line: 4, column: 2 },
    value: {
      $: 'preview',
      shape: 'error',
      className: 'TypeError',
      name: 'TypeError',
      text: 'no',
      entries: [],
      stack: [{ name: 'f', file: 'main.ts', line: 4, column: 2 }],
    },
  },
];

function written(): string {
  const trace = new Trace({ origin: 'live', startedAt: '2026-11-22T10:00:00.000Z' });
  for (const event of EVENTS) trace.append(event);
  return writeTrace(trace);
}

/** The text with line `line` (from 1) put through `change`. */
function withLine(line: number, change: (text: string) => string): string {
  const lines = written().split('\n');
  lines[line - 1] = change(lines[line - 1] ?? '');
  return lines.join('\n');
}

function errorOf(text: string): TraceFormatError {
  try {
    readTrace(text);
  } catch (error) {
    if (error instanceof TraceFormatError) return error;
    throw error;
  }
  throw new Error('it was read');
}

describe('reading a trace', () => {
  it('gives back what was written', () => {
    const trace = readTrace(written());
    expect(trace.meta).toEqual({ origin: 'live', startedAt: '2026-11-22T10:00:00.000Z' });
    expect(trace.length).toBe(EVENTS.length);
    EVENTS.forEach((event, seq) => expect(trace.at(seq)).toEqual({ ...event, seq }));
    expect(writeTrace(trace)).toBe(written());
  });

  it('reads a trace of no events and one with Windows line ends', () => {
    expect(readTrace(writeTrace(new Trace({ origin: 'live' }))).length).toBe(0);
    expect(readTrace(written().replaceAll('\n', '\r\n')).length).toBe(EVENTS.length);
  });

  it.each([
    ['nothing', '', 'trace-empty', 0],
    ['blank lines', ' \n\n', 'trace-empty', 0],
    ['a picture', '\u0089PNG\n\u0000\u0001\n', 'trace-not-a-trace', 1],
    ['other JSON', '{"a":1}\n{"b":2}\n', 'trace-not-a-trace', 1],
    ['a JSON array', '[]\n[]\n', 'trace-not-a-trace', 1],
    [
      'another version',
      withLine(1, (t) => t.replace('"version":1', '"version":2')),
      'trace-version',
      1,
    ],
    ['an unknown origin', withLine(1, (t) => t.replace('live', 'alive')), 'trace-not-a-trace', 1],
    ['only a header', written().split('\n').slice(0, 1).join('\n'), 'trace-cut-off', 1],
    ['a lost end', written().split('\n').slice(0, 5).join('\n'), 'trace-cut-off', 5],
    ['a cut line', written().slice(0, 300), 'trace-cut-off', 4],
    ['a wrong count', withLine(12, () => '{"end":7}'), 'trace-cut-off', 12],
    ['a broken line', withLine(4, () => '{"seq":2,'), 'trace-not-json', 4],
    [
      'a state of another machine',
      withLine(6, (t) => t.replace('have-local-offer', 'checking')),
      'trace-event',
      6,
    ],
    ['an unknown event', withLine(3, (t) => t.replace('construct', 'destroy')), 'trace-event', 3],
    [
      'an extra field',
      withLine(2, (t) => t.replace('"peer"', '"evil":1,"peer"')),
      'trace-event',
      2,
    ],
    ['time going back', withLine(6, (t) => t.replace('"at":0.4', '"at":0.01')), 'trace-order', 6],
    [
      'a time that is no number',
      withLine(6, (t) => t.replace('"at":0.4', '"at":"0.4"')),
      'trace-event',
      6,
    ],
    ['a gap in seq', withLine(6, (t) => t.replace('"seq":4', '"seq":5')), 'trace-event', 6],
    [
      'a cause in the future',
      withLine(5, (t) => t.replace('{"seq":2', '{"seq":7')),
      'trace-event',
      5,
    ],
    [
      'a call settled twice',
      withLine(6, (t) => written().split('\n')[4]?.replace('"seq":3', '"seq":4') ?? t),
      'trace-event',
      6,
    ],
    ['a message sent twice', withLine(8, (t) => t.replace('delivered', 'sent')), 'trace-event', 8],
    [
      'a __proto__ key',
      withLine(2, (t) => t.replace('{"id"', '{"__proto__":{"x":1},"id"')),
      'trace-event',
      2,
    ],
    [
      'a __proto__ key beside the fields',
      withLine(2, (t) => t.replace('{"seq"', '{"__proto__":{},"seq"')),
      'trace-event',
      2,
    ],
    [
      'an unknown mark of plain data',
      withLine(3, (t) => t.replace('"undefined"', '"eval"')),
      'trace-event',
      3,
    ],
    [
      'a mark called constructor',
      withLine(3, (t) => t.replace('"undefined"', '"constructor"')),
      'trace-event',
      3,
    ],
    ['a line 0', withLine(10, (t) => t.replace('"line":3', '"line":0')), 'trace-event', 10],
    ['an unknown shape', withLine(10, (t) => t.replace('"map"', '"html"')), 'trace-event', 10],
    [
      'an entry of a preview that is no pair',
      withLine(10, (t) => t.replace('["a",1]', '["a",1]}],["b"],[{"$":"joined","parts":[]')),
      'trace-event',
      10,
    ],
    [
      'a frame without a line',
      withLine(11, (t) => t.replace('"line":4,"column":2}]', '"column":2}]')),
      'trace-event',
      11,
    ],
    [
      'a throw of a peer',
      withLine(11, (t) => t.replace('"peer":null', '"peer":"A"')),
      'trace-event',
      11,
    ],
    [
      'a peer name of 33 letters',
      withLine(3, (t) => t.replace('"A"', `"${'A'.repeat(33)}"`)),
      'trace-event',
      3,
    ],
    [
      'nesting without end',
      withLine(2, (t) => t.replace('"basic"', '['.repeat(5000) + ']'.repeat(5000))),
      'trace-event',
      2,
    ],
  ])('refuses %s, with the line', (_, text, code, line) => {
    const error = errorOf(text);
    expect([error.code, error.line]).toEqual([code, line]);
    expect(error.expected).not.toBe('');
    expect(error.found.length).toBeLessThanOrEqual(81);
  });

  it('names the field, what was expected and what was found', () => {
    const error = errorOf(withLine(6, (text) => text.replace('"at":0.4', '"at":"soon"')));
    expect(error.expected).toBe('at: number');
    expect(error.found).toBe('"soon"');
  });

  it('changes no prototype, whatever stands in the text', () => {
    errorOf(withLine(2, (text) => text.replace('{"id"', '{"__proto__":{"polluted":1},"id"')));
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('takes a message whose sender is not in the trace', () => {
    expect(readTrace(withLine(8, (t) => t.replace('m1', 'm2'))).length).toBe(
      readTrace(written()).length,
    );
  });

  it('refuses a file by its size before it reads a byte of it', async () => {
    const file = {
      size: TRACE_SIZE_LIMIT + 1,
      text: () => Promise.reject(new Error('was read')),
    } as unknown as Blob;
    await expect(readTraceFile(file)).rejects.toMatchObject({ code: 'trace-too-large', line: 0 });
  });

  it('reads a file', async () => {
    expect((await readTraceFile(new Blob([written()]))).length).toBe(EVENTS.length);
  });
});
