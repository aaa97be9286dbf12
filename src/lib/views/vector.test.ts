import { describe, expect, it } from 'vitest';
import { Vector } from './vector.ts';

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
/** Lengths around every seam: a full tail, a full leaf, a full root of each height. */
const SEAMS = [0, 1, 31, 32, 33, 63, 64, 65, 1023, 1024, 1055, 1056, 1057, 1088, 32_800, 33_824];

describe('a vector', () => {
  it.each(SEAMS)('gives back %i items in their order', (count) => {
    const vector = Vector.from(upTo(count));
    expect(vector.length).toBe(count);
    expect(vector.slice()).toEqual(upTo(count));
    expect([...vector]).toEqual(upTo(count));
    for (const i of [0, 31, 32, 1023, 1024, count]) {
      expect(vector.at(i)).toBe(i < count ? i : undefined);
    }
  });

  it('stays as it was when something is pushed to it or set in a copy of it', () => {
    const before = Vector.from(upTo(1056));
    const pushed = before.push(7);
    const set = before.set(5, -5).set(1055, -6);
    expect(before.slice()).toEqual(upTo(1056));
    expect(pushed.at(-1)).toBe(7);
    expect([set.at(5), set.at(1055), set.length]).toEqual([-5, -6, 1056]);
  });

  it('lets two descendants grow apart', () => {
    const trunk = Vector.from(upTo(40));
    const one = trunk.push(1);
    const other = trunk.push(2);
    expect([one.at(40), other.at(40), trunk.length]).toEqual([1, 2, 40]);
  });

  it('shares what did not change', () => {
    const item = { a: 1 };
    const before = Vector.from([item, ...Array.from({ length: 5000 }, () => ({ a: 2 }))]);
    expect(before.set(4000, { a: 3 }).at(0)).toBe(item);
  });

  it('reads from the end with negative indexes, like an array', () => {
    const vector = Vector.from(upTo(100));
    expect([vector.at(-1), vector.at(-100), vector.at(-101), vector.at(100)]).toEqual([
      99,
      0,
      undefined,
      undefined,
    ]);
    expect(vector.at(Number.NaN)).toBeUndefined();
  });

  it('cuts windows as an array does', () => {
    const vector = Vector.from(upTo(2000));
    const array = upTo(2000);
    for (const [from, to] of [
      [0, 0],
      [30, 34],
      [1000, 1100],
      [1990, 5000],
      [-5, 9999],
      [-10, -3],
      [50, 20],
    ] as const) {
      expect(vector.slice(from, to)).toEqual(array.slice(from, to));
    }
  });

  it('refuses to set what is not there', () => {
    expect(() => Vector.from([1]).set(1, 2)).toThrow(RangeError);
    expect(() => Vector.from([1]).set(-1, 2)).toThrow(RangeError);
    expect(() => Vector.from([1]).set(0.5, 2)).toThrow(RangeError);
  });

  it('is written to JSON as an array', () => {
    expect(JSON.stringify({ list: Vector.from([1, 2]) })).toBe('{"list":[1,2]}');
  });
});
