import { expect, test } from 'vitest';
import { choiceIn, choiceOf } from './choice.ts';

test('a hash chooses a fault, or the free form', () => {
  expect(choiceIn('#glare')).toBe('glare');
  expect(choiceIn('#free')).toBe('free');
});

test('a hash of something else chooses nothing', () => {
  for (const hash of ['', '#', '#constructor', '#__proto__', '#Glare', '#glare ']) {
    expect(choiceIn(hash), hash).toBeUndefined();
  }
  expect(choiceOf(undefined)).toBeUndefined();
});
