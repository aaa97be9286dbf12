import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';

/** A file as it is sent. */
interface Sent {
  readonly type: string;
  readonly body: string;
}

const folder = join(import.meta.dirname, '..');
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  // Browsers take a module by its type, not by the end of its name.
  ts: 'text/javascript; charset=utf-8',
};

/** The program of socket.io for browsers, from its package. */
function socketProgram(): string {
  const client = dirname(createRequire(import.meta.url).resolve('socket.io-client/package.json'));
  return readFileSync(join(client, 'dist/socket.io.esm.min.js'), 'utf8');
}

function read(path: string): Sent {
  const text = readFileSync(path, 'utf8');
  const end = path.split('.').at(-1) ?? '';
  // Types are for people and for the checker; a browser gets the program without them.
  const body = end === 'ts' ? stripTypeScriptTypes(text) : text;
  return { type: TYPES[end] ?? 'application/octet-stream', body };
}

/** Everything that a browser may get, by its address. What is not in this list does not exist. */
function listFiles(): ReadonlyMap<string, Sent> {
  const client = readdirSync(join(folder, 'client'))
    .filter((name) => !name.includes('.test.'))
    .map((name) => [`/client/${name}`, read(join(folder, 'client', name))] as const);
  return new Map([
    ...client,
    ['/', read(join(folder, 'client/index.html'))],
    ['/protocol.ts', read(join(folder, 'protocol.ts'))],
    ['/check.ts', read(join(folder, 'check.ts'))],
    ['/socket.io-client.js', { type: 'text/javascript; charset=utf-8', body: socketProgram() }],
  ]);
}

/** Allows the page itself and nothing else; its one inline script, the import map, by its hash. */
function policyOf(html: string): string {
  const [, map = ''] = /<script type="importmap">(.*?)<\/script>/s.exec(html) ?? [];
  const hash = createHash('sha256').update(map).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Answers requests for the page and its files. */
export function serveFiles(): (request: IncomingMessage, response: ServerResponse) => void {
  const files = listFiles();
  const policy = policyOf(files.get('/')?.body ?? '');
  return (request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    const file = files.get(path);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (file === undefined || !isRead) {
      response.writeHead(file === undefined ? 404 : 405, { 'content-type': 'text/plain' });
      response.end(file === undefined ? 'There is no such file.\n' : 'Only GET is possible.\n');
      return;
    }
    response.writeHead(200, {
      'content-type': file.type,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'permissions-policy': 'camera=(self), microphone=(self), display-capture=(self)',
      'cache-control': 'no-cache',
    });
    response.end(request.method === 'HEAD' ? undefined : file.body);
  };
}
