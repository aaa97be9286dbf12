import { describe, expect, it } from 'vitest';
import { positionAfter, positionAt } from './scrub.ts';

describe('positionAfter', () => {
  it.each([
    ['ArrowRight', 6],
    ['ArrowUp', 6],
    ['ArrowLeft', 4],
    ['ArrowDown', 4],
    ['PageUp', 15],
    ['PageDown', 0],
    ['Home', 0],
    ['End', 100],
    ['Tab', undefined],
  ])('%s leads from 5 of 100 to %s', (key, position) => {
    expect(positionAfter(key, 5, 100)).toBe(position);
  });

  it('stays in the trace', () => {
    expect(positionAfter('ArrowRight', 3, 3)).toBe(3);
    expect(positionAfter('ArrowLeft', 0, 3)).toBe(0);
  });
});

describe('positionAt', () => {
  it('counts the events up to a time, those at that time included', () => {
    expect([-1, 0, 1.5, 2, 9].map((ms) => positionAt([0, 1, 2, 2, 5], ms))).toEqual([
      0, 1, 2, 4, 5,
    ]);
  });
});
