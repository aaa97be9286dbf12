import { expect, test } from 'vitest';
import { doesHarm, withRule } from './rules.ts';

test('a change is added to what is there', () => {
  const rules = withRule({ offer: { delayMs: 500 } }, 'offer', { drop: true });
  expect(rules).toEqual({ offer: { delayMs: 500, drop: true } });
});

test('a rule that does nothing any more is gone', () => {
  expect(withRule({ offer: { drop: true } }, 'offer', { drop: false })).toEqual({});
  expect(withRule({ bye: { hold: true } }, 'offer', { delayMs: 0 })).toEqual({
    bye: { hold: true },
  });
});

test('no delay does no harm', () => {
  expect(doesHarm({ delayMs: 0, drop: false })).toBe(false);
  expect(doesHarm({ jitterMs: 1 })).toBe(true);
});
