import { expect, it } from 'vitest';
import { createClocks } from './clock.ts';

it('finds no difference where the way of the messages explains it', () => {
  const clocks = createClocks();
  expect(clocks.offsetOf('x')).toBe(0);
  // 4 ms there, nothing back, same clock.
  clocks.note('x', { asked: 100, received: 104, answered: 105, heard: 105 });
  expect(clocks.offsetOf('x')).toBe(0);
});

it('finds a clock that is two seconds ahead, by the exchange with the shortest way', () => {
  const clocks = createClocks();
  clocks.note('x', { asked: 100, received: 2300, answered: 2301, heard: 400 });
  clocks.note('x', { asked: 500, received: 2501, answered: 2601, heard: 602 });
  clocks.note('x', { asked: 700, received: 2800, answered: 2801, heard: 901 });
  expect(clocks.offsetOf('x')).toBe(2000);
});

it('takes a first word from another hour for a clock that is wrong, and a late one for late', () => {
  const clocks = createClocks();
  clocks.hear('x', 3_600_100, 100);
  clocks.hear('y', 100, 900);
  expect([clocks.offsetOf('x'), clocks.offsetOf('y')]).toEqual([3_600_000, 0]);
});
