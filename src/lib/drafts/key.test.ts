import { expect, it } from 'vitest';

import { draftKey } from './key.ts';

it('is another key for another sample, another text or another name', () => {
  const file = { name: 'main.ts', text: 'a' };
  const keys = [
    draftKey('x', [file]),
    draftKey('y', [file]),
    draftKey('x', [{ ...file, text: 'b' }]),
    draftKey('x', [{ ...file, name: 'main.js' }]),
    draftKey('x', [file, { ...file, name: 'peer-b.ts' }]),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  expect(draftKey('x', [{ ...file, peer: 'A' }])).toBe(keys[0]);
});
