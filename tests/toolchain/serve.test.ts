import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { serve, type Serving } from '../../scripts/serve.mjs';

let folder: string;
let atRoot: Serving;
let below: Serving;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pcscope-serve-'));
  const site = join(folder, 'site');
  await mkdir(join(site, 'ko'), { recursive: true });
  await mkdir(join(site, 'assets'));
  await mkdir(join(site, 'empty'));
  await writeFile(join(site, 'index.html'), 'home');
  await writeFile(join(site, '404.html'), 'nothing here');
  await writeFile(join(site, 'ko', 'index.html'), '집');
  await writeFile(join(site, 'ko', 'é %.txt'), 'odd name');
  await writeFile(join(site, 'assets', 'x.1a2b.js'), 'export {}');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await symlink(join(folder, 'secret.txt'), join(site, 'leak.txt'));
  atRoot = await serve({ root: site });
  below = await serve({ root: site, base: '/sub/path/' });
});

afterAll(async () => {
  await atRoot.close();
  await below.close();
  await rm(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Asks with the path as it stands; `fetch` would tidy it up first. */
function ask(
  { port }: Serving,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    sent.once('error', reject).end();
  });
}

describe('the static server', () => {
  it('answers a folder with its index, in UTF-8', async () => {
    const { status, headers, body } = await ask(atRoot, '/ko/?from=test');
    expect([status, headers['content-type'], body]).toEqual([
      200,
      'text/html; charset=utf-8',
      '집',
    ]);
  });

  it('leads a folder without its slash to the one with it', async () => {
    const { status, headers } = await ask(atRoot, '/ko');
    expect([status, headers['location']]).toEqual([301, '/ko/']);
  });

  it('never leads to another host', async () => {
    for (const path of ['//ko', '//evil.example/ko', '/\\evil.example']) {
      const { headers } = await ask(atRoot, path);
      expect(headers['location'] ?? '/').toMatch(/^\/(?!\/)/);
    }
  });

  it('decodes odd names', async () => {
    expect((await ask(atRoot, '/ko/%C3%A9%20%25.txt')).body).toBe('odd name');
  });

  it('answers what is missing with the page for that', async () => {
    for (const path of ['/nope', '/empty/', '/index.html/', `/${'a'.repeat(5000)}`]) {
      const { status, body } = await ask(atRoot, path);
      expect([path.slice(0, 12), status, body]).toEqual([path.slice(0, 12), 404, 'nothing here']);
    }
  });

  it('refuses every way out of the folder', async () => {
    const paths = ['/../secret.txt', '/%2e%2e/secret.txt', '/ko/..%2f..%2fsecret.txt', '/leak.txt'];
    for (const path of [...paths, '/..%5csecret.txt']) {
      const { status, body } = await ask(atRoot, path);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(body).not.toContain('secret');
    }
  });

  it('refuses what is no path', async () => {
    for (const path of ['/%00', '/%ff', '/%', '/ko/./']) {
      expect((await ask(atRoot, path)).status).toBe(400);
    }
  });

  it('answers HEAD without a body and nothing but GET and HEAD', async () => {
    const head = await ask(atRoot, '/', { method: 'HEAD' });
    expect([head.status, head.body, head.headers['content-length']]).toEqual([200, '', '4']);
    expect((await ask(atRoot, '/', { method: 'POST' })).status).toBe(405);
  });

  it('lets hashed files be kept and asks for pages again', async () => {
    const page = await ask(atRoot, '/');
    expect(page.headers['cache-control']).toBe('no-cache');
    const again = await ask(atRoot, '/', {
      headers: { 'if-none-match': String(page.headers['etag']) },
    });
    expect([again.status, again.body]).toEqual([304, '']);
    expect((await ask(atRoot, '/assets/x.1a2b.js')).headers['cache-control']).toContain(
      'immutable',
    );
  });

  it('serves under a sub-path and leads there', async () => {
    expect(below.url).toBe(`http://localhost:${below.port}/sub/path/`);
    expect((await ask(below, '/sub/path/')).body).toBe('home');
    for (const path of ['/', '/sub/path']) {
      expect((await ask(below, path)).headers['location']).toBe('/sub/path/');
    }
    expect((await ask(below, '/sub/path/ko')).headers['location']).toBe('/sub/path/ko/');
    expect((await ask(below, '/ko/')).status).toBe(404);
  });

  it('takes the next port when its own is taken, if it may', async () => {
    const root = join(folder, 'site');
    await expect(serve({ root, port: atRoot.port })).rejects.toThrow('EADDRINUSE');
    const next = await serve({ root, port: atRoot.port, nextPort: true });
    expect(next.port).toBeGreaterThan(atRoot.port);
    await next.close();
  });
});
