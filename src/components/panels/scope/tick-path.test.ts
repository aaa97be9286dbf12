import { expect, test } from 'vitest';
import { tickPath } from './tick-path.ts';

test('the last event lies at the right edge, the middle one in the middle', () => {
  expect(tickPath([4, 9], 10, 1000, 0, 10)).toBe('M500.0 0V10M1000.0 0V10');
});

test('a hundred thousand ticks are drawn as no more than a screen can show', () => {
  const seqs = Array.from({ length: 100_000 }, (_, i) => i);
  expect(tickPath(seqs, 100_000, 1000, 0, 10).split('M').length - 1).toBeLessThanOrEqual(501);
});

test('nothing is drawn of nothing', () => {
  expect(tickPath([], 0, 1000, 0, 10)).toBe('');
});
