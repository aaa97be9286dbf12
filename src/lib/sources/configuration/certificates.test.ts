import { expect, test } from 'vitest';
import { makeCertificates, type CertificateMaker } from './certificates.ts';

/** A clock that only goes when somebody waits, and a maker whose certificates live for `lifeMs`. */
function world(lifeMs: number) {
  let now = 1000;
  const asked: unknown[] = [];
  const maker: CertificateMaker = {
    generateCertificate(key) {
      asked.push(key);
      return Promise.resolve({ expires: now + lifeMs } as RTCCertificate);
    },
  };
  const surroundings = {
    wallNow: () => now,
    after(ms: number, run: () => void) {
      now += ms;
      queueMicrotask(run);
    },
  };
  return { maker, surroundings, asked, now: () => now };
}

test('nothing is generated where the member is left out, or an empty list', async () => {
  const { maker, surroundings, asked } = world(1);
  expect(await makeCertificates('', maker, surroundings)).toBeUndefined();
  expect(await makeCertificates('empty', maker, surroundings)).toEqual([]);
  expect(asked).toEqual([]);
});

test('two certificates are two', async () => {
  const { maker, surroundings, asked } = world(60_000);
  const made = await makeCertificates('two', maker, surroundings);
  expect(made).toHaveLength(2);
  expect(made?.[0]).not.toBe(made?.[1]);
  expect(asked).toEqual(Array(2).fill({ name: 'ECDSA', namedCurve: 'P-256' }));
});

test('an expired one has expired when it is handed over, even where browsers round its time up to a second', async () => {
  const { maker, surroundings, now } = world(1000);
  const [certificate] = (await makeCertificates('expired', maker, surroundings)) ?? [];
  expect(now()).toBeGreaterThan(certificate?.expires ?? Infinity);
});

test('what a browser refuses to generate is refused', async () => {
  const maker: CertificateMaker = {
    generateCertificate: () => Promise.reject(new DOMException('no', 'NotSupportedError')),
  };
  await expect(makeCertificates('rsa', maker, world(1).surroundings)).rejects.toThrow('no');
});
