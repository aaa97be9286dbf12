import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { isPlain } from '../../trace/plain-check.ts';
import type { Plain, PlainPreview } from '../../trace/plain.ts';
import { createHandles } from './handles.ts';
import { LINE, PORTION } from './limits.ts';
import { takeNatives } from './natives.ts';
import { createPreviews } from './preview.ts';

const previews = createPreviews({
  natives: takeNatives(globalThis),
  handles: createHandles(),
  framesOf: (stack) =>
    stack.includes('preview.test') ? [{ name: '', file: 'main.ts', line: 1, column: 1 }] : [],
  refOf: () => undefined,
});

function of(value: unknown): Plain {
  const plain = previews.of(value, LINE);
  expect(isPlain(JSON.parse(JSON.stringify(plain)))).toBe(true);
  return plain;
}

function preview(value: unknown): PlainPreview {
  const plain = of(value);
  if (plain === null || typeof plain !== 'object' || !('$' in plain) || plain.$ !== 'preview') {
    throw new Error(`no preview: ${JSON.stringify(plain)}`);
  }
  return plain;
}

/** Shape, class, text and entries, without handles. */
function brief(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(of(value), (key, inner: unknown) => (key === 'handle' ? undefined : inner)),
  );
}

function opened(value: unknown, from = 0): PlainPreview {
  const { handle } = preview(value);
  const plain = previews.expand(handle ?? -1, from);
  expect(isPlain(plain)).toBe(true);
  return plain as PlainPreview;
}

const boom = (): never => {
  throw new Error('boom');
};

describe('a value in short', () => {
  it.each([
    ['null', null, null],
    ['undefined', undefined, { $: 'undefined' }],
    ['-0', -0, { $: 'number', text: '-0' }],
    ['NaN', NaN, { $: 'number', text: 'NaN' }],
    ['-Infinity', -Infinity, { $: 'number', text: '-Infinity' }],
    ['a bigint', 10n, { $: 'bigint', text: '10' }],
    ['a symbol', Symbol('a'), { $: 'symbol', text: 'Symbol(a)' }],
    ['a lone surrogate', '\ud800', '\ud800'],
    ['bytes', new ArrayBuffer(8), { $: 'binary', className: 'ArrayBuffer', bytes: 8 }],
    ['a view', new DataView(new ArrayBuffer(3)), { $: 'binary', className: 'DataView', bytes: 3 }],
    ['a blob', new Blob(['abc']), { $: 'binary', className: 'Blob', bytes: 3 }],
  ])('copies %s', (_, value, plain) => {
    expect(of(value)).toEqual(plain);
  });

  it.each([
    [
      'a plain object',
      { a: 1, b: 'x' },
      {
        shape: 'object',
        className: 'Object',
        entries: [
          ['a', 1],
          ['b', 'x'],
        ],
      },
    ],
    [
      'an object without a prototype',
      Object.assign(Object.create(null) as object, { a: 1 }),
      { shape: 'object', className: '', entries: [['a', 1]] },
    ],
    [
      'an array with holes',
      Object.assign(new Array<number>(3), { 0: 1, 2: 3 }),
      {
        shape: 'list',
        className: 'Array',
        size: 3,
        entries: [
          [0, 1],
          [2, 3],
        ],
      },
    ],
    [
      'an array with a name',
      Object.assign([1], { at: 5 }),
      {
        shape: 'list',
        className: 'Array',
        size: 1,
        entries: [
          [0, 1],
          ['at', 5],
        ],
      },
    ],
    [
      'a typed array',
      new Uint8Array([7]),
      { shape: 'list', className: 'Uint8Array', size: 1, entries: [[0, 7]] },
    ],
    [
      'a map',
      new Map<unknown, unknown>([[{ k: 1 }, 2]]),
      {
        shape: 'map',
        className: 'Map',
        size: 1,
        entries: [[{ $: 'preview', shape: 'object', className: 'Object', entries: [['k', 1]] }, 2]],
      },
    ],
    ['a set', new Set(['a']), { shape: 'set', className: 'Set', size: 1, entries: [[0, 'a']] }],
    [
      'a date',
      new Date(0),
      { shape: 'value', className: 'Date', text: '1970-01-01T00:00:00.000Z', entries: [] },
    ],
    [
      'no date',
      new Date(NaN),
      { shape: 'value', className: 'Date', text: 'Invalid Date', entries: [] },
    ],
    [
      'a pattern',
      /a\/b/giu,
      { shape: 'value', className: 'RegExp', text: '/a\\/b/giu', entries: [] },
    ],
    [
      'a boxed string',
      new String('x'),
      { shape: 'value', className: 'String', text: 'x', entries: [] },
    ],
    [
      'a URL',
      new URL('https://a.test/b'),
      { shape: 'value', className: 'URL', text: 'https://a.test/b', entries: [] },
    ],
    ['a promise', Promise.resolve(1), { shape: 'object', className: 'Promise', entries: [] }],
    [
      'a function',
      function go() {},
      { shape: 'function', className: 'Function', text: 'go', entries: [] },
    ],
    [
      'a class',
      class Call {},
      { shape: 'class', className: 'Function', text: 'Call', entries: [] },
    ],
  ])('shows %s', (_, value, plain) => {
    expect(brief(value)).toEqual({ $: 'preview', ...plain });
  });

  it('shows an error with its cause, its place and what was added to it', () => {
    class CallError extends Error {
      override name = 'CallError';
      code = 7;
    }
    const error = preview(new CallError('no', { cause: new TypeError('why') }));
    expect(error).toMatchObject({
      shape: 'error',
      className: 'CallError',
      name: 'CallError',
      text: 'no',
    });
    expect(error.stack).toEqual([{ name: '', file: 'main.ts', line: 1, column: 1 }]);
    expect(error.entries.map(([key]) => key)).toEqual(['cause', 'name', 'code']);
    expect(error.entries[0]?.[1]).toMatchObject({ shape: 'error', name: 'TypeError', text: 'why' });
  });

  it('shows a DOMException by its name', () => {
    expect(preview(new DOMException('closed', 'InvalidStateError'))).toMatchObject({
      shape: 'error',
      className: 'DOMException',
      name: 'InvalidStateError',
      text: 'closed',
    });
  });

  it('does not take the word of an object for its class', () => {
    class Map {}
    expect(preview(new Map())).toMatchObject({ shape: 'object', className: 'Map' });
    expect(preview(Object.create(Date.prototype))).toMatchObject({ shape: 'object' });
    expect(preview({ [Symbol.toStringTag]: 'Map' })).toMatchObject({ className: 'Object' });
  });

  it('knows the objects of another realm', () => {
    const foreign = runInNewContext(
      '({ map: new Map([[1, 2]]), error: new RangeError("far"), list: [1], date: new Date(0) })',
    ) as Record<string, unknown>;
    expect(brief(foreign['map'])).toMatchObject({ shape: 'map', entries: [[1, 2]] });
    expect(brief(foreign['error'])).toMatchObject({
      shape: 'error',
      name: 'RangeError',
      text: 'far',
    });
    expect(brief(foreign['list'])).toMatchObject({ shape: 'list', size: 1 });
    expect(brief(foreign['date'])).toMatchObject({
      shape: 'value',
      text: '1970-01-01T00:00:00.000Z',
    });
  });
});

describe('a nasty value', () => {
  it('has its getters left alone until a reader asks', () => {
    let runs = 0;
    const object = {
      get count() {
        return (runs += 1);
      },
      get bad(): number {
        return boom();
      },
    };
    const { entries } = preview(object);
    expect(runs).toBe(0);
    const [count, bad] = entries.map(([, value]) => value as { $: 'getter'; handle: number });
    expect(previews.expand(count?.handle ?? -1, 0)).toBe(1);
    expect(previews.expand(bad?.handle ?? -1, 0)).toMatchObject({
      $: 'getter',
      threw: { shape: 'error', text: 'boom' },
    });
  });

  it('shows the getters of its class when it is opened', () => {
    class Peer {
      name = 'A';
      get state() {
        return `${this.name} is new`;
      }
    }
    const { entries } = opened(new Peer());
    expect(entries.map(([key]) => key)).toEqual(['name', 'state']);
    expect(previews.expand((entries[1]?.[1] as { handle: number }).handle, 0)).toBe('A is new');
  });

  it.each([
    ['a proxy whose traps throw', new Proxy({}, { getPrototypeOf: boom, ownKeys: boom })],
    [
      'a proxy of an array whose traps throw',
      new Proxy([], { getOwnPropertyDescriptor: boom, get: boom }),
    ],
    ['a revoked proxy', revoked({})],
    ['a revoked proxy of an array', revoked([])],
  ])('survives %s', (_, value) => {
    expect(of(value)).toEqual({ $: 'opaque', className: '' });
    expect(of({ inside: value })).toMatchObject({ entries: [['inside', { $: 'opaque' }]] });
  });

  it('survives a proxy with ever more prototypes', () => {
    const endless: object = new Proxy({}, { getPrototypeOf: () => endless });
    expect(preview(endless).shape).toBe('object');
  });

  it('runs no conversion of the program', () => {
    const object = { toString: boom, valueOf: boom, toJSON: boom, [Symbol.toPrimitive]: boom };
    expect(preview(object).entries).toHaveLength(4);
  });

  it('ends at a cycle', () => {
    const cycle: Record<string, unknown> = { a: 1 };
    cycle['self'] = cycle;
    const [, self] = preview(cycle).entries;
    expect(self?.[1]).toMatchObject({
      entries: [
        ['a', 1],
        ['self', { entries: [] }],
      ],
    });
  });

  it('looks two objects deep and gives the rest when it is opened', () => {
    const deep = { a: { b: { c: { d: 1 } } } };
    const b = (preview(deep).entries[0]?.[1] as PlainPreview).entries[0]?.[1] as PlainPreview;
    expect(b.entries).toEqual([]);
    deep.a.b.c.d = 2;
    const now = previews.expand(b.handle ?? -1, 0) as PlainPreview;
    expect(now.entries).toMatchObject([['c', { entries: [['d', 2]] }]]);
  });

  it('shows the first hundred of a million, then any hundred', () => {
    const list = Array.from({ length: 1e6 }, (_, i) => i);
    const { entries, more, size } = preview(list);
    expect([entries.length, more, size]).toEqual([PORTION, 1e6 - PORTION, 1e6]);
    expect(opened(list, 999_950).entries.at(-1)).toEqual([999_999, 999_999]);
    expect(opened(new Map(list.map((i) => [i, i])), 500_000).entries[0]).toEqual([
      500_000, 500_000,
    ]);
    expect(opened(new Array(2 ** 32 - 1)).more).toBe(2 ** 32 - 1 - PORTION);
  });

  it('keeps a line small, whatever it shows', () => {
    const wide = () => Array.from({ length: 100 }, () => 'x'.repeat(5000));
    for (const value of ['y'.repeat(5e6), wide(), Array.from({ length: 100 }, wide)]) {
      expect(JSON.stringify(of(value)).length).toBeLessThan(60_000);
    }
    expect(of('y'.repeat(5e6))).toMatchObject({ $: 'cut', length: 5e6 });
    expect(JSON.stringify(of({ ['k'.repeat(1e6)]: 10n ** 20_000n })).length).toBeLessThan(2000);
  });

  it('keeps keys that are traps', () => {
    const trap = JSON.parse('{"__proto__": 1, "$": 2, "constructor": 3}') as object;
    expect(preview(trap).entries).toEqual([
      ['__proto__', 1],
      ['$', 2],
      ['constructor', 3],
    ]);
  });

  it('forgets old values, and gives one object one handle', () => {
    const object = { a: { b: { c: 1 } } };
    const handleIn = () =>
      ((preview(object).entries[0]?.[1] as PlainPreview).entries[0]?.[1] as PlainPreview).handle;
    const handle = handleIn();
    expect(handleIn()).toBe(handle);
    for (let i = 0; i < 3000; i += 1)
      previews.of(
        {
          get a() {
            return 1;
          },
        },
        LINE,
      );
    expect(previews.expand(handle ?? -1, 0)).toBeUndefined();
    expect(previews.expand(1e9, 0)).toBeUndefined();
  });

  it('is not fooled by changed prototypes', () => {
    const map = Object.getOwnPropertyDescriptor(Array.prototype, 'map')!;
    const get = Object.getOwnPropertyDescriptor(Map.prototype, 'get')!;
    const value = new Map([[1, [1, 2]]]);
    let plain: Plain;
    try {
      Array.prototype.map = boom;
      Map.prototype.get = boom;
      Object.defineProperty(Array.prototype, 0, { set: boom, configurable: true });
      Object.defineProperty(Object.prototype, 'get', { value: boom, configurable: true });
      plain = previews.of(value, LINE);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'get');
      Object.defineProperty(Array.prototype, 'map', map);
      Object.defineProperty(Map.prototype, 'get', get);
      Reflect.deleteProperty(Array.prototype, 0);
    }
    expect(plain).toMatchObject({
      size: 1,
      entries: [
        [
          1,
          {
            entries: [
              [0, 1],
              [1, 2],
            ],
          },
        ],
      ],
    });
  });
});

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}
