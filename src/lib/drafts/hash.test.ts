import { expect, it } from 'vitest';

import { hashOf } from './hash.ts';

it('names a text the same for ever: drafts are found by it', () => {
  expect([hashOf(''), hashOf('await pc.createOffer();'), hashOf('안녕하세요')]).toEqual([
    '0wvjl67o803',
    '1x0k7im2uru',
    '11uopj75yrf',
  ]);
});

it('tells texts apart that differ little', () => {
  const texts = Array.from({ length: 20_000 }, (_, index) => `const a${String(index)} = 1;`);
  expect(new Set(texts.map(hashOf)).size).toBe(texts.length);
});
