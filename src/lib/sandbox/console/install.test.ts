import { describe, expect, it } from 'vitest';
import type { ConsoleEvent, NewEvent } from '../../trace/events.ts';
import { isPlain } from '../../trace/plain-check.ts';
import { installConsole } from './install.ts';
import type { ConsoleOptions } from './install.ts';

type Line = Omit<ConsoleEvent, 'seq'>;

/** A global of its own with a console, whose lines are collected. */
function setUp(options: Partial<ConsoleOptions> = {}) {
  const lines: Line[] = [];
  const native: unknown[][] = [];
  let time = 0;
  const global = Object.defineProperties(
    {},
    Object.getOwnPropertyDescriptors(globalThis),
  ) as typeof globalThis;
  Object.defineProperty(global, 'console', {
    value: { log: (...args: unknown[]) => native.push(args) },
    writable: true,
    configurable: true,
  });
  const installed = installConsole({
    global,
    sink: { append: (event: NewEvent) => lines.push(event as Line) - 1 },
    now: () => (time += 1),
    ...options,
  });
  const written = () => {
    for (const { args } of lines) expect(isPlain(args)).toBe(true);
    return lines.map(({ level, method, args }) => [method ?? level, ...args]);
  };
  return { console: global.console, lines, native, written, installed, global };
}

describe('the console', () => {
  it('writes every level, with the time and the place', () => {
    const where = { file: 'main.ts', line: 2, column: 1 };
    const { console, lines } = setUp({ locate: () => where });
    for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) console[level](level);
    expect(lines.map(({ level, args }) => [level, ...args])).toEqual(
      ['log', 'info', 'warn', 'error', 'debug'].map((level) => [level, level]),
    );
    expect(lines[0]).toEqual({
      type: 'console',
      at: 1,
      peer: null,
      level: 'log',
      args: ['log'],
      where,
    });
  });

  it.each([
    [
      ['%s is %d', 'x', '42.9', 'rest'],
      ['x is 42', 'rest'],
    ],
    [['%c%s%c 100%%', 'color:red', 'a', ''], ['a 100%']],
    [['%i %f', '7px', '1.50'], ['7 1.5']],
    [['%d', 'no'], ['NaN']],
    [['%d', 10n], ['10n']],
    [['%s %s', 1], ['1 %s']],
    [
      ['100%', 1],
      ['100%', 1],
    ],
    [
      ['%x', 1],
      ['%x', 1],
    ],
    [
      [1, '%s'],
      [1, '%s'],
    ],
    [['%s', Symbol('a')], ['Symbol(a)']],
    [['a%%'], ['a%%']],
    [
      [
        '%d',
        {
          valueOf: () => {
            throw new Error('ran');
          },
        },
      ],
      ['NaN'],
    ],
    [[], []],
  ])('formats %#', (args, shown) => {
    const { console, written } = setUp();
    console.log(...args);
    expect(written()).toEqual([['log', ...shown]]);
  });

  it('keeps a formatted value a value', () => {
    const { console, written } = setUp();
    console.log('pc: %o!', { a: 1 }, 'more');
    const value = { $: 'preview', shape: 'object', className: 'Object', entries: [['a', 1]] };
    expect(written()).toEqual([['log', { $: 'joined', parts: ['pc: ', value, '!'] }, 'more']]);
  });

  it('counts, times, asserts and groups', () => {
    const { console, written } = setUp();
    console.count();
    console.count();
    console.countReset();
    console.countReset('x');
    console.count();
    console.time('t');
    console.time('t');
    console.timeLog('t', 'so far');
    console.timeEnd('t');
    console.timeEnd('t');
    console.assert(true, 'right');
    console.assert(false, 'wrong %s', 1);
    console.group('G');
    console.groupCollapsed();
    console.groupEnd();
    console.groupEnd();
    console.groupEnd();
    console.clear();
    expect(written()).toEqual([
      ['count', 'default', 1],
      ['count', 'default', 2],
      ['countReset', 'x'],
      ['count', 'default', 1],
      ['time', 't'],
      ['timeLog', 't', expect.any(Number), 'so far'],
      ['timeEnd', 't', expect.any(Number)],
      ['timeEnd', 't'],
      ['assert', 'wrong 1'],
      ['group', 'G'],
      ['groupCollapsed'],
      ['groupEnd'],
      ['groupEnd'],
      ['clear'],
    ]);
  });

  it('shows tables with their columns, and what is none as a line', () => {
    const { console, written } = setUp();
    console.table([{ id: 1, type: 'a' }], ['type']);
    console.table('text');
    expect(written()).toEqual([
      ['table', expect.objectContaining({ shape: 'list', size: 1 }), ['type']],
      ['log', 'text'],
    ]);
  });

  it('shows an element, an error or a function by its properties with dir', () => {
    const { console, written } = setUp();
    console.dir(Object.assign(() => {}, { a: 1 }));
    console.dir(1);
    expect(written()).toEqual([
      ['dir', expect.objectContaining({ shape: 'object', className: 'Function' })],
      ['dir', 1],
    ]);
  });

  it('tells how the program got there', () => {
    const frames = [{ name: 'f', file: 'main.ts', line: 1, column: 1 }];
    const stacks: string[] = [];
    const { console, written } = setUp({
      framesOf: (stack) => {
        stacks.push(stack);
        return frames;
      },
    });
    const deep = (n: number): void => (n === 0 ? console.trace('here') : deep(n - 1));
    deep(20);
    expect(written()).toEqual([['trace', 'here', { $: 'stack', frames }]]);
    expect(stacks[0]?.match(/deep/g)?.length).toBeGreaterThan(15);
  });

  it('works when its methods are taken off it', () => {
    const { console, written } = setUp();
    const { log } = console;
    log('alone');
    [1].forEach(log);
    expect(written()[0]).toEqual(['log', 'alone']);
    expect(log.name).toBe('log');
  });

  it('never throws, whatever is wrong around it', () => {
    const failing = (): never => {
      throw new Error('full');
    };
    const { console } = setUp({ sink: { append: failing }, locate: failing });
    expect(() => console.log(1)).not.toThrow();
    expect(() => console.table(revoked())).not.toThrow();
  });

  it('writes the line even where its place cannot be told', () => {
    const { console, written } = setUp({
      locate: () => {
        throw new Error('no stack');
      },
    });
    console.log('still');
    expect(written()).toEqual([['log', 'still']]);
  });

  it('leaves out what a proxy writes while it is looked at', () => {
    const { console, written } = setUp();
    const proxy: object = new Proxy(
      {},
      {
        ownKeys: () => {
          console.log('in the trap', proxy);
          return [];
        },
      },
    );
    console.log(proxy);
    console.log('after');
    expect(written().map(([method, arg]) => [method, typeof arg])).toEqual([
      ['log', 'object'],
      ['log', 'string'],
    ]);
  });

  it('copies nothing that is not wanted, and stops flooding the browser’s own console', () => {
    let wanted = 3;
    const { console, lines, native } = setUp({ admits: () => (wanted -= 1) >= 0 });
    let looked = 0;
    const proxy = new Proxy({}, { ownKeys: () => ((looked += 1), []) });
    for (let i = 0; i < 5000; i += 1) console.log(proxy);
    expect([lines.length, native.length]).toEqual([3, 200]);
    expect(looked).toBeLessThan(20);
  });

  it('copies 10,000 lines of objects in less than a second', () => {
    const { console, lines } = setUp();
    const started = performance.now();
    for (let i = 0; i < 10_000; i += 1) console.log('line', i, { id: i, state: 'new' });
    expect(lines.length).toBe(10_000);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('gives the window its own methods back', () => {
    const { console, installed, native, lines } = setUp();
    installed.uninstall();
    console.log('native');
    expect([lines.length, native.length]).toEqual([0, 1]);
  });

  it('previews what was thrown, and opens it', () => {
    const { installed } = setUp();
    const thrown = installed.preview(new Map([[1, { a: { b: { c: 1 } } }]]));
    expect(thrown).toMatchObject({ $: 'preview', shape: 'map' });
    expect(installed.expand(12345, 0)).toBeUndefined();
  });
});

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}
