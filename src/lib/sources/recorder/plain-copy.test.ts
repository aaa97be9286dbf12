import { describe, expect, it } from 'vitest';

import { captureNatives, type RecordedGlobal } from './natives.ts';
import { createPlainCopy } from './plain-copy.ts';

const followed = {};
const copy = createPlainCopy(captureNatives(globalThis as unknown as RecordedGlobal), (object) =>
  object === followed ? 'pc1' : undefined,
);

describe('a plain copy', () => {
  it.each([
    [null, null],
    [true, true],
    [0, 0],
    [-0, { $: 'number', text: '-0' }],
    [NaN, { $: 'number', text: 'NaN' }],
    [-Infinity, { $: 'number', text: '-Infinity' }],
    [12n, { $: 'bigint', text: '12' }],
    [undefined, { $: 'undefined' }],
    [Symbol('x'), { $: 'symbol', text: 'Symbol(x)' }],
    [function named() {}, { $: 'function', name: 'named' }],
    [followed, { $: 'ref', id: 'pc1' }],
    [new ArrayBuffer(3), { $: 'binary', className: 'ArrayBuffer', bytes: 3 }],
    [new Uint16Array(3), { $: 'binary', className: 'ArrayBufferView', bytes: 6 }],
    [new DataView(new ArrayBuffer(4), 1), { $: 'binary', className: 'ArrayBufferView', bytes: 3 }],
    [new Blob(['abc']), { $: 'binary', className: 'Blob', bytes: 3 }],
    [new Map(), { $: 'opaque', className: 'Map' }],
    [
      new DOMException('late', 'InvalidStateError'),
      { $: 'error', name: 'InvalidStateError', message: 'late' },
    ],
    [
      [1, [undefined]],
      [1, [{ $: 'undefined' }]],
    ],
    [{ a: { b: 'c' } }, { a: { b: 'c' } }],
    [
      { $: 'x', a: 1 },
      {
        $: 'object',
        entries: [
          ['$', 'x'],
          ['a', 1],
        ],
      },
    ],
  ])('says %o in JSON', (value, plain) => {
    expect(copy.of(value)).toEqual(plain);
    expect(JSON.parse(JSON.stringify(copy.of(value)))).toEqual(plain);
  });

  it('keeps a hostile __proto__ as an entry', () => {
    expect(copy.of(JSON.parse('{"__proto__":{"x":1}}'))).toEqual({
      $: 'object',
      entries: [['__proto__', { x: 1 }]],
    });
  });

  it('runs nothing of the program', () => {
    const fail = (): never => {
      throw new Error('ran');
    };
    const value = Object.defineProperties(
      { kept: 1, toJSON: fail, toString: fail, valueOf: fail },
      { getter: { get: fail, enumerable: true }, hidden: { value: 1 } },
    );
    Object.defineProperty(value, Symbol.iterator, { get: fail });
    const plain = copy.of(value) as Record<string, unknown>;
    expect(Object.keys(plain)).toEqual(['kept', 'toJSON', 'toString', 'valueOf']);
    const list = [1];
    Object.defineProperty(list, 1, { get: fail, enumerable: true });
    expect(copy.of(list)).toEqual([1, { $: 'undefined' }]);
  });

  it('cuts long texts, but no description', () => {
    const long = 'x'.repeat(70_000);
    expect(copy.of({ text: long, sdp: long })).toEqual({
      text: { $: 'cut', text: 'x'.repeat(1024), length: 70_000 },
      sdp: long,
    });
  });

  it('stops at cycles, depth and size', () => {
    const cycle: Record<string, unknown> = {};
    cycle['self'] = cycle;
    expect(JSON.stringify(copy.of(cycle))).toContain('"opaque"');
    expect(copy.of(new Array(2000).fill(0))).toEqual({ $: 'opaque', className: 'Array' });
  });

  it.each([
    [new TypeError('bad'), { name: 'TypeError', message: 'bad' }],
    [new DOMException('gone', 'AbortError'), { name: 'AbortError', message: 'gone' }],
    ['text', { name: 'string', message: 'text' }],
    [undefined, { name: 'undefined', message: '' }],
    [{ message: 'odd' }, { name: 'Object', message: 'odd' }],
  ])('tells name and message of %o', (reason, info) => {
    expect(copy.error(reason)).toEqual(info);
  });
});
