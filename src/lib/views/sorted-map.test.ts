import { describe, expect, it } from 'vitest';
import { keyOf, SortedMap } from './sorted-map.ts';

/** Numbers in a fixed scrambled order: 7919 is coprime to 1000. */
const scrambled = Array.from({ length: 1000 }, (_, i) => String((i * 7919) % 1000));

const filled = (keys: readonly string[]): SortedMap<string> =>
  keys.reduce((map, key) => map.set(key, `v${key}`), SortedMap.empty<string>());

describe('a sorted map', () => {
  it('finds every key that was set, and no other', () => {
    const map = filled(scrambled);
    expect(map.size).toBe(1000);
    for (const key of scrambled) expect(map.get(key)).toBe(`v${key}`);
    expect(map.get('1000')).toBeUndefined();
  });

  it('stays as it was when a key is set or deleted in a copy of it', () => {
    const before = filled(['a', 'b']);
    const after = before.set('a', 'new').delete('b');
    expect([before.get('a'), before.get('b'), before.size]).toEqual(['va', 'vb', 2]);
    expect([after.get('a'), after.get('b'), after.size]).toEqual(['new', undefined, 1]);
  });

  it('forgets keys in any order and keeps the rest', () => {
    let map = filled(scrambled);
    const gone = scrambled.filter((_, i) => i % 3 !== 0);
    for (const key of gone) map = map.delete(key);
    const kept = scrambled.filter((_, i) => i % 3 === 0);
    expect(map.size).toBe(kept.length);
    expect([...map.values()]).toEqual([...kept].sort().map((key) => `v${key}`));
    expect(map.delete('absent')).toBe(map);
  });

  it('gives the value of the least key first', () => {
    expect(filled(['b', 'a', 'c']).first()).toBe('va');
    expect(SortedMap.empty().first()).toBeUndefined();
  });

  it.each(['rising', 'falling'])('stays shallow when keys come in %s order', (order) => {
    const keys = Array.from({ length: 1023 }, (_, i) => String(i).padStart(4, '0'));
    if (order === 'falling') keys.reverse();
    let map = filled(keys);
    // 1.44 log₂ 1024 is the tallest that a balanced tree of this size can be.
    expect((map as unknown as { root: { height: number } }).root.height).toBeLessThanOrEqual(14);
    for (const key of keys.slice(0, 900)) map = map.delete(key);
    expect((map as unknown as { root: { height: number } }).root.height).toBeLessThanOrEqual(10);
  });

  it('takes names of Object.prototype as keys like any other', () => {
    const map = SortedMap.empty<number>().set('__proto__', 1);
    expect([map.get('__proto__'), map.get('constructor'), map.get('toString')]).toEqual([
      1,
      undefined,
      undefined,
    ]);
  });
});

describe('a key of several parts', () => {
  it('differs where the parts do, also when one contains what stands between them', () => {
    expect(keyOf('a', 'b c')).not.toBe(keyOf('a b', 'c'));
    expect(keyOf('1 a', '')).not.toBe(keyOf('', '1 a'));
    expect(keyOf('1', '1 1')).not.toBe(keyOf('1 1', '1'));
  });
});
