import { expect, it } from 'vitest';
import { axisText, durationText, momentText } from './times.ts';

it('tells a moment to a tenth of a millisecond, from a second on to a hundredth of it', () => {
  expect([0, 12.44, 999.9, 15_024].map(momentText)).toEqual([
    '0.0 ms',
    '12.4 ms',
    '999.9 ms',
    '15.02 s',
  ]);
});

it('tells a duration with the digits that mean something', () => {
  expect([0.42, 38.4, 4890].map(durationText)).toEqual(['0.4 ms', '38 ms', '4.9 s']);
});

it.each([
  [5, 5, '5 ms'],
  [0, 0.5, '0.0 ms'],
  [12.5, 0.5, '12.5 ms'],
  [1200, 200, '1.2 s'],
  [18_640, 10, '18.64 s'],
])('labels %d ms on an axis with steps of %d ms', (ms, stepMs, text) => {
  expect(axisText(ms, stepMs)).toBe(text);
});
