import { describe, expect, it } from 'vitest';

import { createDrafts } from './drafts.ts';
import type { DraftStorage } from './types.ts';

const one = (text: string) => [{ name: 'main.ts', text }] as const;
const KEY = 'create-offer:abc';
const STORED = `pcscope:draft:${KEY}`;

/** A storage of `room` UTF-16 units, keys included, as browsers count; what it holds can be looked at. */
function storageOf(room = 5_000_000): DraftStorage & { readonly held: Map<string, string> } {
  const held = new Map<string, string>();
  const size = () => [...held].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
  return {
    held,
    get length() {
      return held.size;
    },
    key: (index) => [...held.keys()][index] ?? null,
    getItem: (key) => held.get(key) ?? null,
    removeItem: (key) => void held.delete(key),
    setItem(key, text) {
      const before = held.get(key)?.length ?? -key.length;
      if (size() - before + text.length > room) throw new DOMException('', 'QuotaExceededError');
      held.set(key, text);
    },
  };
}

/** A clock that is a second later each time. */
function clock(): () => number {
  let at = 0;
  return () => (at += 1000);
}

describe('drafts', () => {
  it('gives back what was saved, in another tab too, until it is cleared', () => {
    const storage = storageOf();
    const files = [
      { name: 'peer-a.ts', text: '\u2028 안녕 \ud800', peer: 'A' },
      { name: 'peer-b.ts', text: '', peer: 'B' },
    ] as const;
    expect(createDrafts(storage).save(KEY, files)).toBe('saved');
    const other = createDrafts(storage);
    expect(other.load(KEY)).toEqual(files);
    other.clear(KEY);
    expect(createDrafts(storage).load(KEY)).toBeUndefined();
  });

  it('keeps drafts of different originals apart', () => {
    const drafts = createDrafts(storageOf());
    drafts.save('a:1', one('old'));
    expect(drafts.load('a:2')).toBeUndefined();
  });

  it('says that nothing is kept where there is no storage', () => {
    const drafts = createDrafts(undefined);
    expect(drafts.save(KEY, one('x'))).toBe('unavailable');
    expect(drafts.load(KEY)).toBeUndefined();
    expect(() => drafts.clear(KEY)).not.toThrow();
  });

  it('says so where the storage throws at everything', () => {
    const refuse = (): never => {
      throw new DOMException('', 'SecurityError');
    };
    const storage = {
      get length(): number {
        return refuse();
      },
      ...{ key: refuse, getItem: refuse, setItem: refuse, removeItem: refuse },
    };
    const drafts = createDrafts(storage);
    expect(drafts.save(KEY, one('x'))).toBe('unavailable');
    expect(drafts.load(KEY)).toBeUndefined();
    expect(() => drafts.clear(KEY)).not.toThrow();
  });

  it.each([
    ['', 'nothing'],
    ['{', 'half a text'],
    ['null', 'null'],
    ['[]', 'a list'],
    ['{"version":1}', 'no files'],
    ['{"version":1,"savedAt":1,"files":[]}', 'no file'],
    ['{"version":1,"savedAt":1,"files":{"0":{"name":"main.ts","text":""}}}', 'files in an object'],
    ['{"version":1,"savedAt":"1","files":[{"name":"main.ts","text":"x"}]}', 'a date in words'],
    ['{"version":1,"savedAt":1,"files":[{"name":"main.ts","text":1}]}', 'a number for a text'],
    ['{"version":1,"savedAt":1,"files":[{"name":"../x.ts","text":""}]}', 'a name that is a path'],
    ['{"version":1,"savedAt":1,"files":[{"name":"a.ts","text":"","peer":"C"}]}', 'a third peer'],
    [
      '{"version":1,"savedAt":1,"files":[{"name":"a.ts","text":""},{"name":"a.ts","text":""}]}',
      'two files of one name',
    ],
    ['{"version":2,"savedAt":1,"files":[{"name":"main.ts","text":"x"}]}', 'a newer version'],
    [
      '{"__proto__":{"version":1,"savedAt":1,"files":[{"name":"main.ts","text":"x"}]}}',
      'a prototype',
    ],
    [`"${'x'.repeat(10_000_000)}"`, '10 MB'],
  ])('finds no draft in %.60s: %s', (text) => {
    const storage = storageOf(Infinity);
    storage.held.set(STORED, text);
    expect(createDrafts(storage).load(KEY)).toBeUndefined();
    // It does not stand in the way of the next draft either.
    expect(createDrafts(storage).save(KEY, one('y'))).toBe('saved');
    expect(createDrafts(storage).load(KEY)).toEqual(one('y'));
  });

  it('takes over nothing but what a draft has', () => {
    const storage = storageOf();
    const file = '{"name":"main.ts","text":"x","__proto__":{"peer":"A"},"toString":1}';
    storage.held.set(STORED, `{"version":1,"savedAt":1,"files":[${file}],"more":1}`);
    const [read] = createDrafts(storage).load(KEY) ?? [];
    expect(read).toEqual({ name: 'main.ts', text: 'x' });
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(({} as { peer?: string }).peer).toBeUndefined();
  });

  it('gives up the oldest drafts when there is no room, and only drafts', () => {
    const storage = storageOf(1000);
    storage.held.set('pcscope:theme', 'dark');
    storage.held.set('another-site', 'x'.repeat(200));
    const drafts = createDrafts(storage, clock());
    for (const key of ['first', 'second', 'third']) {
      expect(drafts.save(key, one(key.padEnd(110, '.')))).toBe('saved');
    }
    expect(drafts.save('fourth', one('x'.repeat(300)))).toBe('saved');
    expect(
      ['first', 'second', 'third', 'fourth'].map((key) => drafts.load(key) !== undefined),
    ).toEqual([false, false, true, true]);
    expect([storage.getItem('pcscope:theme'), storage.getItem('another-site')?.length]).toEqual([
      'dark',
      200,
    ]);
  });

  it('says that it is full when even that does not help', () => {
    const storage = storageOf(300);
    storage.held.set('another-site', 'x'.repeat(250));
    expect(createDrafts(storage).save(KEY, one('x'.repeat(100)))).toBe('full');
  });

  it('refuses what is too long to be a draft without giving up others', () => {
    const drafts = createDrafts(storageOf());
    drafts.save('other', one('x'));
    expect(drafts.save(KEY, one('x'.repeat(600_000)))).toBe('full');
    expect(drafts.load('other')).toEqual(one('x'));
  });

  it('gives up what a newer version wrote last', () => {
    const storage = storageOf(700);
    const newer = JSON.stringify({ version: 9, body: 'x'.repeat(200) });
    storage.held.set('pcscope:draft:newer', newer);
    const drafts = createDrafts(storage, clock());
    drafts.save('old', one('x'.repeat(200)));
    expect(drafts.save('new', one('y'.repeat(200)))).toBe('saved');
    expect(drafts.load('old')).toBeUndefined();
    expect(storage.getItem('pcscope:draft:newer')).toBe(newer);
  });

  it('lets the last of two tabs win, whole', () => {
    const storage = storageOf();
    const [left, right] = [createDrafts(storage), createDrafts(storage)];
    left.save(KEY, one('left'));
    right.save(KEY, one('right'));
    expect(left.load(KEY)).toEqual(one('right'));
  });

  it('bears a clock that is set back', () => {
    const storage = storageOf();
    createDrafts(storage, () => 2e12).save(KEY, one('x'));
    createDrafts(storage, () => 0).save(KEY, one('y'));
    expect(createDrafts(storage).load(KEY)).toEqual(one('y'));
  });
});
