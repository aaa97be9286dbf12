import { runInNewContext, Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { constructorCode, programCode, setCode } from './code.ts';
import {
  CERTIFICATE_CHOICES,
  EMPTY_FORM,
  EMPTY_ROW,
  WAYS,
  type ConfigurationForm,
} from './form.ts';
import { membersOf } from './members.ts';

const form = (part: Partial<ConfigurationForm>): ConfigurationForm => ({ ...EMPTY_FORM, ...part });

/** What the code gives to the constructor, when it is run with a constructor that tells. */
async function given(code: string): Promise<unknown> {
  const told: unknown[] = [];
  class RTCPeerConnection {
    static generateCertificate = (key: unknown) => Promise.resolve({ key });
    constructor(...args: unknown[]) {
      told.push(...args);
    }
  }
  const promise: unknown = runInNewContext(`(async () => {${code}})()`, {
    RTCPeerConnection,
    setTimeout,
  });
  await promise;
  return JSON.parse(JSON.stringify(told)) as unknown;
}

describe('the code of a form', () => {
  test('is the plain constructor where nothing is chosen', () => {
    expect(constructorCode(EMPTY_FORM)).toBe('const pc = new RTCPeerConnection();\n');
    expect(setCode(EMPTY_FORM, 'alone')).toBe('pc.setConfiguration();\n');
  });

  test('stands on one line where it fits, else on several', () => {
    expect(constructorCode(form({ bundlePolicy: 'max-bundle' }))).toBe(
      "const pc = new RTCPeerConnection({ bundlePolicy: 'max-bundle' });\n",
    );
    const two = form({
      servers: [{ urls: 'turn:a\nturns:b', username: 'ada', credential: 'long enough' }],
    });
    expect(constructorCode(two)).toBe(`const pc = new RTCPeerConnection({
  iceServers: [
    {
      urls: ['turn:a', 'turns:b'],
      username: 'ada',
      credential: 'long enough',
    },
  ],
});
`);
  });

  test.each([
    "it's",
    '"double"',
    'back\\slash \\u0041',
    '${x} `tick`',
    '</script><img src=x>',
    'line\u2028separator',
    '\u0000\u202e한글',
  ])('gives the browser the very text that was written: %j', async (text) => {
    const chosen = form({
      servers: [{ urls: text, username: text, credential: text }],
      poolSize: text,
    });
    expect(await given(constructorCode(chosen))).toEqual([membersOf(chosen)]);
  });

  test.each(CERTIFICATE_CHOICES)('runs with certificates %j', async (certificates) => {
    const [configuration] = (await given(constructorCode(form({ certificates })))) as [
      { certificates?: unknown[] }?,
    ];
    const count = { '': undefined, empty: 0, ecdsa: 1, rsa: 1, expired: 1, two: 2 }[certificates];
    expect(configuration?.certificates?.length).toBe(count);
  });

  test('lays the form over what is there, where that is asked for', () => {
    expect(setCode(form({ iceTransportPolicy: 'relay' }), 'merged')).toBe(
      "pc.setConfiguration({ ...pc.getConfiguration(), iceTransportPolicy: 'relay' });\n",
    );
  });

  test.each(WAYS)('is a program that can be run, whatever the way of its candidates: %s', (way) => {
    const chosen = form({ way, load: 'media', pauseMs: 1000, servers: [EMPTY_ROW], sides: 'a' });
    const text = programCode(chosen);
    expect(() => new Script(`(async () => {${text}})`)).not.toThrow();
    expect(text).toContain('const b = new RTCPeerConnection();');
    expect(text.includes('addIceCandidate')).toBe(way === 'trickle');
    expect(text.includes('setRemoteDescription')).toBe(way !== 'unsent');
  });
});
