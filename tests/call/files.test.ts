import { readFileSync } from 'node:fs';
import { request } from 'node:http';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startCallServer, type Running } from '../../examples/call/server/call-server.ts';

let server: Running;
beforeAll(async () => {
  server = await startCallServer();
});
afterAll(() => server.close());

const get = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(new URL(path, server.url), init);

describe('the files of the call', () => {
  it('are programs without types, under a policy that allows no other site', async () => {
    const page = await get('/');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self' 'sha256-[^']+'/);
    expect(policy).not.toContain('unsafe');
    const program = await get('/client/negotiation.ts');
    expect(program.headers.get('content-type')).toMatch(/^text\/javascript/);
    const text = await program.text();
    expect(text).not.toMatch(/: RTCPeerConnection/);
    expect(text).toContain('export function negotiate(');
  });

  it.each([
    '/package.json',
    '/server/main.ts',
    '/client/../server/main.ts',
    '/client/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/client/',
    '/client/none.ts',
  ])('%s is none of them', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('are only read', async () => {
    expect((await get('/', { method: 'POST', body: 'x' })).status).toBe(405);
  });

  it.each([
    ['https://elsewhere.example', 400],
    ['null', 400],
    [undefined, 101],
  ])('can be spoken through by pages of their own alone: %s', async (origin, status) => {
    const answer = await new Promise<number | undefined>((resolve, reject) => {
      const asked = request(new URL('/socket.io/?EIO=4&transport=websocket', server.url), {
        headers: {
          ...(origin !== undefined && { Origin: origin }),
          Connection: 'Upgrade',
          Upgrade: 'websocket',
          'Sec-WebSocket-Version': '13',
          'Sec-WebSocket-Key': 'AAAAAAAAAAAAAAAAAAAAAA==',
        },
      });
      asked.on('response', ({ statusCode }) => resolve(statusCode));
      asked.on('upgrade', ({ statusCode }, socket) => {
        socket.destroy();
        resolve(statusCode);
      });
      asked.on('error', reject);
      asked.end();
    });
    expect(answer).toBe(status);
  });
});

it('needs the packages that the repository has', () => {
  const read = (file: string) =>
    JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string>>;
  const own = read('examples/call/package.json')['dependencies'] ?? {};
  const all = read('package.json');
  for (const [name, version] of Object.entries(own)) {
    expect({ ...all['dependencies'], ...all['devDependencies'] }[name], name).toBe(version);
  }
});
