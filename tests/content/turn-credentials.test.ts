import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

// The Django view of chapter 2, run by Python. With PCSCOPE_DJANGO=python3 (one that has Django) it runs in Django.

interface Answers {
  readonly signedIn: { readonly status: number; readonly body: object };
  readonly stranger: { readonly status: number; readonly body: object };
}

const answers = JSON.parse(
  execFileSync(process.env['PCSCOPE_DJANGO'] ?? 'python3', ['tests/django/turn.py'], {
    encoding: 'utf8',
  }),
) as Answers;

it('issues what a TURN server with the same secret computes, valid for an hour', () => {
  expect(answers.signedIn).toEqual({
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
});

it('gives a stranger nothing', () => {
  expect(answers.stranger).toEqual({ status: 401, body: { iceServers: [] } });
});
