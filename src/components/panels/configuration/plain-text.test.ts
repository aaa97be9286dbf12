import { expect, test } from 'vitest';
import { plainText, shortened } from './plain-text.ts';

const entries = (count: number): string => `${String(count)} entries`;

test('a configuration reads as code', () => {
  expect(
    plainText(
      {
        iceServers: [{ urls: 'stun:a' }],
        certificates: [{ $: 'opaque', className: 'RTCCertificate' }],
      },
      entries,
    ),
  ).toBe('{ iceServers: [{ urls: "stun:a" }], certificates: [RTCCertificate] }');
  expect(plainText({ $: 'number', text: 'NaN' }, entries)).toBe('NaN');
});

test('hundreds of entries are counted, and long texts are cut', () => {
  expect(
    plainText(
      Array.from({ length: 300 }, () => 'x'),
      entries,
    ),
  ).toBe('["x", "x", … (300 entries)]');
  expect(plainText('x'.repeat(10_000), entries).length).toBeLessThan(300);
  expect(shortened('x'.repeat(1_000_000)).length).toBeLessThan(500);
});
