import { describe, expect, it } from 'vitest';

import { createDrafts } from '../../src/lib/drafts/index.ts';
import { storages } from './storages.ts';

const files = [{ name: 'main.ts', text: 'const pc = "한글 \u2028 \ud800";' }];

describe('a storage in a bad state', () => {
  it.each(storages.map((storage) => [storage.name, storage] as const))(
    '%s',
    (_name, { make, kept, found }) => {
      // The clock was set back, too.
      const drafts = createDrafts(make(), () => -1);
      expect(() => drafts.load('mine')).not.toThrow();
      expect(drafts.load('mine')).toBeUndefined();
      expect(drafts.save('mine', files)).toBe(kept);
      expect(drafts.load('mine')).toEqual(found ? files : undefined);
      expect(drafts.load('__proto__')).toBeUndefined();
      drafts.clear('mine');
      expect(drafts.load('mine')).toBeUndefined();
    },
  );
});
