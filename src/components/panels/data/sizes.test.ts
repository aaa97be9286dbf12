import { expect, it } from 'vitest';
import { bytesText } from './sizes.ts';

it.each([
  [0, '0 B'],
  [1023, '1023 B'],
  [65_536, '64 KiB'],
  [1_572_864, '1.5 MiB'],
  [262_144_000, '250 MiB'],
  [1_073_741_823, '1024 MiB'],
  [2 ** 40, '1024 GiB'],
])('writes %i bytes as %s', (bytes, text) => {
  expect(bytesText(bytes)).toBe(text);
});
