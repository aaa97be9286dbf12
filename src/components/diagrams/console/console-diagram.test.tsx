import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { consoleLine as line, preview, traceOf } from '../../../../tests/support/micro-trace.ts';
import type { MicroEvent } from '../../../../tests/support/micro-trace.ts';
import { consoleEn } from '../../../content/ui/console.en.ts';
import { consoleKo } from '../../../content/ui/console.ko.ts';
import type { Plain } from '../../../lib/trace/plain.ts';
import { consoleFold } from '../../../lib/views/console.ts';
import { foldPrefix } from '../../../lib/views/fold.ts';
import { ConsoleDiagram } from './console-diagram.tsx';
import { lineText } from './line-text.ts';

const where = { file: 'main.ts', line: 3, column: 1 };

const viewOf = (...events: readonly MicroEvent[]) => foldPrefix(consoleFold, traceOf(...events));

function draw(events: readonly MicroEvent[], position = events.length, labels = consoleEn): string {
  return renderToString(
    <ConsoleDiagram
      model={viewOf(...events)}
      labels={labels}
      playhead={{ position, fraction: 0 }}
      selected={null}
      onSelect={() => {}}
      onSeek={() => {}}
      onPlace={() => {}}
      expand={() => Promise.resolve(undefined)}
      dropped={0}
    />,
  );
}

/** What a reader sees of a value. */
const text = (...args: readonly Plain[]): string =>
  lineText(viewOf(line('log', args)).lines.at(0)!, consoleEn);

describe('the console', () => {
  it('is a log, with a line for each that was written', () => {
    const html = draw([line('log', ['a'], { where }), line('log', ['b'])]);
    expect(html).toMatch(/role="log"[^>]*aria-live="off"/);
    expect(html.match(/data-console-line\b/g)).toHaveLength(2);
    expect(html).toContain('aria-label="Show main.ts:3 in the code"');
    expect(html).not.toMatch(/\sstyle=/);
  });

  it('renders text, whatever was written', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const html = draw([
      line('log', [evil, preview({ className: evil, entries: [[evil, evil]] })]),
      line('table', [preview({ entries: [[evil, preview({ entries: [[evil, evil]] })]] })]),
      line('log', [preview({ shape: 'node', className: evil, text: evil, handle: 1 })]),
      line('group', [evil]),
    ]);
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img');
  });

  it('says levels with a word and a sign, in both languages', () => {
    const events = [
      line('warn', ['w'], { level: 'warn' }),
      line('error', ['e'], { level: 'error' }),
    ];
    expect(draw(events)).toMatch(/⚠<\/span> Warning.*✖<\/span> Error/s);
    expect(draw(events, 2, consoleKo)).toMatch(/⚠<\/span> 경고.*✖<\/span> 오류/s);
  });

  it('dims what is written after the playhead', () => {
    const html = draw([line('log', ['a']), line('log', ['b'])], 1);
    expect(html.match(/data-tense="(past|future)"/g)).toEqual([
      'data-tense="past"',
      'data-tense="future"',
    ]);
  });

  it('shows what was thrown, with its cause and the lines it came through', () => {
    const cause = preview({
      shape: 'error',
      className: 'RangeError',
      name: 'RangeError',
      text: 'why',
    });
    const value = preview({
      shape: 'error',
      className: 'TypeError',
      name: 'TypeError',
      text: 'no',
      entries: [['cause', cause]],
      stack: [{ name: 'start', ...where }],
    });
    const error = { name: 'TypeError', message: 'no' };
    const html = draw([{ type: 'thrown', peer: null, how: 'uncaught', error, value, where }]);
    expect(html).toContain('Uncaught');
    expect(html).toMatch(/TypeError: no.*start.*main\.ts:3.*cause: .*RangeError: why/s);
  });

  it('shows a table as one', () => {
    const row = preview({ entries: [['id', 1]] });
    const html = draw([line('table', [preview({ shape: 'list', entries: [[0, row]] })])]);
    expect(html).toMatch(/<th scope="col">id<\/th>.*<th scope="row">0<\/th><td>.*1.*<\/td>/s);
  });

  it('draws two hundred of ten thousand lines', () => {
    const html = draw(Array.from({ length: 10_000 }, (_, i) => line('log', [i])));
    expect(html.match(/data-console-line\b/g)).toHaveLength(200);
    expect(html).toContain('9800 lines before these');
  });

  it('shuts groups that were written shut', () => {
    const html = draw([
      line('groupCollapsed', ['G']),
      line('log', ['inside']),
      line('groupEnd'),
      line('log', ['after']),
    ]);
    expect(html).toMatch(/aria-expanded="false"/);
    expect(html).not.toContain('inside');
    expect(html).toContain('after');
  });
});

describe('a value on a line', () => {
  it.each<readonly [args: readonly Plain[], text: string]>([
    [['a', 1, null, { $: 'undefined' }], 'a 1 null undefined'],
    [
      [
        { $: 'number', text: '-0' },
        { $: 'bigint', text: '7' },
      ],
      '-0 7n',
    ],
    [
      [
        preview({
          entries: [
            ['a', 'x'],
            ['b', preview({ handle: 1 })],
          ],
        }),
      ],
      '{a: "x", b: {…}}',
    ],
    [[preview({})], '{}'],
    [[preview({ className: '', entries: [['a', 1]] })], '{a: 1}'],
    [[preview({ className: 'Peer', entries: [['a', 1]], handle: 1 })], 'Peer {a: 1}'],
    [[preview({ className: 'Promise' })], 'Promise {}'],
    [
      [
        preview({
          shape: 'list',
          className: 'Array',
          size: 2,
          entries: [
            [0, 1],
            [1, 'x'],
          ],
        }),
      ],
      '(2) [1, "x"]',
    ],
    [
      [
        preview({
          shape: 'list',
          className: 'Array',
          size: 4,
          entries: [
            [0, 1],
            [3, 2],
          ],
        }),
      ],
      '(4) [1, empty × 2, 2]',
    ],
    [[preview({ shape: 'list', className: 'Array', size: 0 })], '(0) []'],
    [
      [preview({ shape: 'map', className: 'Map', size: 1, entries: [['a', 1]] })],
      'Map(1) {a => 1}',
    ],
    [[preview({ shape: 'set', className: 'Set', size: 1, entries: [[0, 'a']] })], 'Set(1) {"a"}'],
    [[preview({ shape: 'function', className: 'Function', text: '' })], 'ƒ (anonymous)()'],
    [[{ $: 'opaque', className: '' }], '(cannot be read)'],
    [[{ $: 'cut', text: 'abc', length: 5000 }], 'abc… (5000 characters)'],
    [
      [{ $: 'joined', parts: ['n = ', 1, ', s = ', preview({ entries: [['s', 'x']] })] }],
      'n = 1, s = {s: "x"}',
    ],
    [[preview({ entries: [['get', { $: 'getter', handle: 1 }]] })], '{get: (…)}'],
  ])('reads %#', (args, shown) => {
    expect(text(...args)).toBe(shown);
  });

  it('has its own words where the program has none', () => {
    const said = (event: MicroEvent) => lineText(viewOf(event).lines.at(0)!, consoleEn);
    expect(said(line('count', ['x', 2]))).toBe('x: 2');
    expect(said(line('timeEnd', ['t', 12.34]))).toBe('t: 12.3 ms');
    expect(said(line('timeEnd', ['t'], { level: 'warn' }))).toBe('Warning: There is no timer “t”.');
    expect(said(line('assert', ['x'], { level: 'error' }))).toBe('Error: Assertion failed: x');
    expect(said(line('group'))).toBe('Group');
  });
});
