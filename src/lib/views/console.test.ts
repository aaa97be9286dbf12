import { describe, expect, it } from 'vitest';
import { consoleLine as line, preview, traceOf } from '../../../tests/support/micro-trace.ts';
import type { MicroEvent } from '../../../tests/support/micro-trace.ts';
import type { PlainPreview } from '../trace/plain.ts';
import { consoleFold } from './console.ts';
import { consoleWindow, rangesOf, tableOf } from './console-window.ts';
import { foldPrefix } from './fold.ts';

const thrown: MicroEvent = {
  type: 'thrown',
  peer: null,
  how: 'uncaught',
  error: { name: 'TypeError', message: 'no' },
};

const viewOf = (...events: readonly MicroEvent[]) => foldPrefix(consoleFold, traceOf(...events));
const texts = (view: ReturnType<typeof viewOf>) => view.lines.slice().map(({ args }) => args[0]);

describe('the console', () => {
  it('has a line for everything written and everything thrown, with its place', () => {
    const where = { file: 'main.ts', line: 3, column: 1 };
    const view = viewOf(
      line('log', ['a'], { where }),
      { type: 'mark', peer: null, name: 'x', detail: {} },
      thrown,
    );
    expect(view.lines.slice()).toMatchObject([
      { seq: 0, at: 0, method: 'log', args: ['a'], where, count: 1 },
      { seq: 2, at: 2, method: 'thrown', level: 'error', thrown: { error: { name: 'TypeError' } } },
    ]);
    expect([view.errors, view.warnings]).toEqual([1, 0]);
  });

  it('counts what is said again in a row, from the same place', () => {
    const here = { where: { file: 'main.ts', line: 3, column: 1 } };
    const view = viewOf(
      line('log', ['a'], here),
      line('log', ['a'], here),
      line('log', ['a'], { where: { ...here.where, line: 4 } }),
      line('log', ['b']),
      line('log', [{ $: 'undefined' }]),
      line('log', [{ $: 'undefined' }]),
      thrown,
      thrown,
    );
    expect(view.lines.slice().map(({ count, lastSeq }) => [count, lastSeq])).toEqual([
      [2, 1],
      [1, 2],
      [1, 3],
      [2, 5],
      [2, 7],
    ]);
  });

  it('keeps objects apart that only look the same', () => {
    const object = preview({ entries: [['a', 1]] });
    expect(viewOf(line('log', [object]), line('log', [object])).lines.length).toBe(2);
  });

  it('begins anew when it is cleared', () => {
    const view = viewOf(line('group', ['G']), thrown, line('clear'), line('log', ['after']));
    expect(texts(view)).toEqual(['after']);
    expect(view).toMatchObject({ cleared: { seq: 2, at: 2 }, errors: 0, group: undefined });
    expect(view.lines.at(0)?.group).toBeUndefined();
  });

  it('nests groups a thousand deep, and ends no more than there are', () => {
    const view = viewOf(
      line('groupEnd'),
      ...Array.from({ length: 1000 }, () => line('group', ['g'])),
      line('log', ['deep']),
      ...Array.from({ length: 1001 }, () => line('groupEnd')),
      line('log', ['out']),
    );
    expect(view.lines.at(-2)?.group?.depth).toBe(1000);
    expect(view.lines.at(-1)?.group).toBeUndefined();
    expect(consoleWindow(view, 5, () => true).lines).toHaveLength(5);
  });
});

describe('the part that is shown', () => {
  it('is the end of a long console', () => {
    const view = viewOf(...Array.from({ length: 1000 }, (_, i) => line('log', [i])));
    const { lines, earlier } = consoleWindow(view, 200, () => true);
    expect([lines.length, lines[0]?.args[0], earlier]).toEqual([200, 800, 800]);
  });

  it('leaves out what stands in a shut group, and in those inside it', () => {
    const view = viewOf(
      line('groupCollapsed', ['shut']),
      line('group', ['inner']),
      line('log', ['hidden']),
      line('groupEnd'),
      line('groupEnd'),
      line('log', ['seen']),
    );
    const shown = (isOpen: boolean) =>
      consoleWindow(view, 10, (group) => isOpen || !group.isCollapsed).lines.map(
        ({ args }) => args[0],
      );
    expect(shown(false)).toEqual(['shut', 'seen']);
    expect(shown(true)).toEqual(['shut', 'inner', 'hidden', 'seen']);
  });
});

describe('a table', () => {
  const row = (entries: PlainPreview['entries']) => preview({ entries });

  it('has the columns of all its rows, in order of appearance', () => {
    const data = preview({
      shape: 'list',
      entries: [
        [
          0,
          row([
            ['id', 1],
            ['type', 'a'],
          ]),
        ],
        [
          1,
          row([
            ['type', 'b'],
            ['state', 'new'],
          ]),
        ],
        [2, 'plain'],
      ],
      more: 7,
    });
    expect(tableOf([data])).toEqual({
      columns: ['id', 'type', 'state'],
      hasValues: true,
      rows: [
        { index: 0, cells: [1, 'a', undefined], value: undefined },
        { index: 1, cells: [undefined, 'b', 'new'], value: undefined },
        { index: 2, cells: [undefined, undefined, undefined], value: 'plain' },
      ],
      more: 7,
    });
    expect(tableOf([data, ['type', '__proto__']])?.rows[1]?.cells).toEqual(['b', undefined]);
  });

  it('is none without rows', () => {
    expect(tableOf(['text'])).toBeUndefined();
    expect(tableOf([preview({ shape: 'list' })])).toBeUndefined();
  });
});

describe('ranges of a long list', () => {
  it('are hundreds, or hundreds of hundreds', () => {
    expect(rangesOf({ from: 100, to: 250 })).toEqual([
      { from: 100, to: 200 },
      { from: 200, to: 250 },
    ]);
    const ranges = rangesOf({ from: 100, to: 1e6 });
    expect(ranges.length).toBe(100);
    expect(ranges[0]).toEqual({ from: 100, to: 10_000 });
    expect(rangesOf(ranges[1] ?? { from: 0, to: 0 })).toHaveLength(100);
    expect(rangesOf({ from: 0, to: 2 ** 32 - 1 }).length).toBeLessThanOrEqual(101);
    expect(rangesOf({ from: 5, to: 5 })).toEqual([]);
  });
});
