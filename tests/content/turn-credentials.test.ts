import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

// The Django view of chapter 2, run by Python. With PCSCOPE_DJANGO=python3 (one that has Django) it runs in Django; on a
// machine without Python it is left out.

interface Answers {
  readonly signedIn: { readonly status: number; readonly body: object };
  readonly stranger: { readonly status: number; readonly body: object };
}

const python = process.env['PCSCOPE_DJANGO'] ?? 'python3';

describe.runIf(spawnSync(python, ['--version']).status === 0)('the view in Python', () => {
  const answers = (): Answers =>
    JSON.parse(execFileSync(python, ['tests/django/turn.py'], { encoding: 'utf8' })) as Answers;

  it('issues what a TURN server with the same secret computes, valid for an hour, and gives a stranger nothing', () => {
    const { signedIn, stranger } = answers();
    expect(signedIn).toEqual({
      status: 200,
      body: {
        iceServers: [
          {
            urls: ['turn:turn.example.com:3478'],
            username: '1700003600:42',
            // printf '1700003600:42' | openssl dgst -sha1 -hmac north -binary | base64
            credential: 'WO3ZFttCQxBYtA2Ohz7jjGcQStA=',
          },
        ],
      },
    });
    expect(stranger).toEqual({ status: 401, body: { iceServers: [] } });
  });
});
