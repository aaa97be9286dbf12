import type { Kept, DraftStorage } from '../../src/lib/drafts/types.ts';

/** A browser's storage in a bad state, and what has to come of keeping a draft in it. */
export interface HostileStorage {
  readonly name: string;
  readonly make: () => DraftStorage | undefined;
  readonly kept: Kept;
  /** Whether the draft is there afterwards. */
  readonly found: boolean;
}

/** A storage of so many letters, with these entries. */
function storageOf(limit: number, entries: Readonly<Record<string, string>> = {}): DraftStorage {
  const held = new Map(Object.entries(entries));
  const size = (): number =>
    [...held].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  return {
    get length() {
      return held.size;
    },
    key: (index) => [...held.keys()][index] ?? null,
    getItem: (key) => held.get(key) ?? null,
    removeItem: (key) => void held.delete(key),
    setItem: (key, value) => {
      if (size() + value.length > limit) throw new DOMException('', 'QuotaExceededError');
      held.set(key, value);
    },
  };
}

const refuse = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};
const draft = 'pcscope:draft:';
const newer = '{"version":99,"savedAt":1,"files":"in a way that is not known yet"}';

/** Storages as readers have them. */
export const storages: readonly HostileStorage[] = [
  { name: 'none at all', make: () => undefined, kept: 'unavailable', found: false },
  {
    name: 'switched off: everything throws',
    make: () => ({ get length() { return refuse() }, key: refuse, getItem: refuse, removeItem: refuse, setItem: refuse }),
    kept: 'unavailable',
    found: false,
  },
  {
    name: 'read-only, as in some private windows',
    make: () => ({ ...storageOf(1000), length: 0, setItem: refuse }),
    kept: 'unavailable',
    found: false,
  },
  { name: 'without any room', make: () => storageOf(0), kept: 'full', found: false },
  { name: 'full of others’ things', make: () => storageOf(500, { theirs: 'x'.repeat(490) }), kept: 'full', found: false },
  {
    name: 'full of old drafts',
    make: () => storageOf(600, { [`${draft}old`]: `{"version":1,"savedAt":1,"files":[{"name":"a.ts","text":"${'x'.repeat(400)}"}]}` }),
    kept: 'saved',
    found: true,
  },
  { name: 'rubbish under our keys', make: () => storageOf(5000, { [`${draft}a`]: '{', [`${draft}b`]: 'null', [`${draft}c`]: '[]', [`${draft}mine`]: '<img>' }), kept: 'saved', found: true },
  { name: 'ten megabytes under our key', make: () => storageOf(2e7, { [`${draft}mine`]: 'x'.repeat(1e7) }), kept: 'saved', found: true },
  { name: 'what a newer page wrote', make: () => storageOf(5000, { [`${draft}mine`]: newer }), kept: 'saved', found: true },
  { name: 'names of Object.prototype', make: () => storageOf(5000, { [`${draft}__proto__`]: '{"version":1}', [`${draft}constructor`]: '1' }), kept: 'saved', found: true },
];
