// A static file server without dependencies: `npm start` and the tests serve the built site with it.
// It sends nothing that an ordinary static host would not send, so that what works here works there.
import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';

import { normalBase } from './base.mjs';

/** Content types of everything a build of the site contains. */
const TYPES = /** @type {Record<string, string>} */ ({
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/jsonl; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.mp4': 'video/mp4',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webm': 'video/webm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
});

/**
 * Content type of a file, by the end of its name.
 * @param {string} path
 * @returns {string} `application/octet-stream` for an ending that is not known
 */
export const contentType = (path) =>
  TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';

/**
 * What a request asks for.
 * @typedef {{ kind: 'bad' } | { kind: 'outside' } | { kind: 'path', path: string }} Target
 */

/**
 * Reads the address of a request: the path below `base`, decoded, or why there is none.
 * Dots are resolved before decoding by nobody but us, so `..` and `%2e%2e` are refused alike.
 * @param {string} url as it stands in the request line, such as `/docs/en/?x=1`
 * @param {string} base such as `/` or `/docs/`
 * @returns {Target}
 */
export function readTarget(url, base) {
  const raw = url.split(/[?#]/, 1)[0] ?? '';
  let path;
  try {
    path = decodeURIComponent(raw);
  } catch {
    return { kind: 'bad' };
  }
  if (!path.startsWith('/') || /[\0\\]/.test(path)) return { kind: 'bad' };
  if (path.split('/').some((part) => part === '..' || part === '.')) return { kind: 'bad' };
  if (path === base.slice(0, -1)) return { kind: 'path', path: '' };
  if (!path.startsWith(base)) return { kind: 'outside' };
  return { kind: 'path', path: path.slice(base.length) };
}

/**
 * @typedef {object} ServeOptions
 * @property {string} root folder of the built site
 * @property {string} [base] path that the site was built for; default `/`
 * @property {number} [port] default 0: any free one
 * @property {boolean} [nextPort] take the next free port when `port` is taken; default false
 * @property {(path: string) => Promise<{ type: string, body: string | Uint8Array } | undefined>} [extra]
 *   answers paths (with their leading slash) before the files do
 */

/**
 * @typedef {object} Serving
 * @property {number} port
 * @property {string} url address of the site's home, ends in a slash
 * @property {() => Promise<void>} close
 */

/**
 * Serves a folder over HTTP on this machine only.
 * @param {ServeOptions} options
 * @returns {Promise<Serving>}
 */
export async function serve({ root, base = '/', port = 0, nextPort = false, extra }) {
  const home = await realpath(root);
  const prefix = normalBase(base);
  /** @type {import('node:http').RequestListener} */
  const listener = (request, response) => {
    answer(request, response, { home, prefix, extra }).catch((error) => {
      if (response.headersSent) response.destroy(error);
      else
        sendText(response, 500, `500: ${error instanceof Error ? error.message : String(error)}\n`);
    });
  };
  const { servers, port: taken } = await listen(listener, port, nextPort);
  return {
    port: taken,
    url: `http://localhost:${taken}${prefix}`,
    close: async () => {
      await Promise.all(
        servers.map(
          (server) =>
            new Promise((resolve) => {
              server.close(() => resolve(undefined));
              server.closeAllConnections();
            }),
        ),
      );
    },
  };
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{ home: string, prefix: string, extra: ServeOptions['extra'] }} site
 */
async function answer(request, response, { home, prefix, extra }) {
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'strict-origin-when-cross-origin');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return sendText(response, 405, '405: only GET and HEAD are answered here\n');
  }
  const url = request.url ?? '/';
  const special = await extra?.(url.split('?', 1)[0] ?? '/');
  if (special) {
    response.writeHead(200, { 'content-type': special.type, 'cache-control': 'no-store' });
    return void response.end(request.method === 'HEAD' ? undefined : special.body);
  }
  const target = readTarget(url, prefix);
  if (target.kind === 'bad') return sendText(response, 400, '400: not a path of this site\n');
  if (target.kind === 'outside') {
    if (prefix === '/' || url !== '/') return sendMissing(request, response, home);
    return redirect(response, prefix);
  }
  const found = await findFile(home, target.path);
  if (found === undefined) return sendMissing(request, response, home);
  if (found.kind === 'folder') {
    return redirect(response, `${prefix}${encodeURI(target.path)}/`.replace(/\/+/g, '/'));
  }
  if (target.path === '' && !url.startsWith(prefix)) return redirect(response, prefix);
  return sendFile(request, response, found);
}

/**
 * @typedef {{ kind: 'folder' } | { kind: 'file', path: string, size: number, mtimeMs: number }} Found
 * @param {string} home
 * @param {string} path below `home`, decoded
 * @returns {Promise<Found | undefined>} `undefined` when there is no such file within `home`
 */
async function findFile(home, path) {
  try {
    let real = await realpath(join(home, path));
    let info = await stat(real);
    if (info.isDirectory()) {
      real = await realpath(join(real, 'index.html'));
      info = await stat(real);
      if (path !== '' && !path.endsWith('/')) return { kind: 'folder' };
    } else if (path.endsWith('/')) {
      return undefined;
    }
    if (!info.isFile() || !real.startsWith(home + sep)) return undefined;
    return { kind: 'file', path: real, size: info.size, mtimeMs: info.mtimeMs };
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'ELOOP') {
      return undefined;
    }
    throw error;
  }
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {Extract<Found, { kind: 'file' }>} file
 */
function sendFile(request, response, { path, size, mtimeMs }) {
  const etag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
  // A file under assets/ has its hash in its name; everything else is asked for again each time.
  const hashed = path.includes(`${sep}assets${sep}`);
  response.setHeader('etag', etag);
  response.setHeader('last-modified', new Date(mtimeMs).toUTCString());
  response.setHeader('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304);
    return void response.end();
  }
  response.writeHead(200, { 'content-type': contentType(path), 'content-length': size });
  if (request.method === 'HEAD') return void response.end();
  const stream = createReadStream(path);
  stream.on('error', (error) => response.destroy(error));
  stream.pipe(response);
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} home
 */
async function sendMissing(request, response, home) {
  const page = await readFile(join(home, '404.html')).catch(() => undefined);
  if (page === undefined) return sendText(response, 404, '404: there is no such page\n');
  response.writeHead(404, {
    'content-type': contentType('404.html'),
    'content-length': page.length,
    'cache-control': 'no-cache',
  });
  response.end(request.method === 'HEAD' ? undefined : page);
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} location
 */
function redirect(response, location) {
  response.writeHead(301, { location, 'cache-control': 'no-cache' });
  response.end();
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} text
 */
function sendText(response, status, text) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(text);
}

/**
 * Listens on both loopback addresses, since `localhost` may mean either.
 * @param {import('node:http').RequestListener} listener
 * @param {number} port
 * @param {boolean} nextPort
 */
async function listen(listener, port, nextPort) {
  for (let candidate = port; ; candidate += 1) {
    try {
      const first = await listenOn(listener, '127.0.0.1', candidate);
      const { port: taken } = /** @type {import('node:net').AddressInfo} */ (first.address());
      try {
        return { servers: [first, await listenOn(listener, '::1', taken)], port: taken };
      } catch (error) {
        // A machine without IPv6 is served on IPv4 alone; a taken port is a taken port.
        const { code } = /** @type {NodeJS.ErrnoException} */ (error);
        if (code !== 'EADDRINUSE') return { servers: [first], port: taken };
        first.close();
        throw error;
      }
    } catch (error) {
      const { code } = /** @type {NodeJS.ErrnoException} */ (error);
      const again = code === 'EADDRINUSE' && (nextPort || port === 0) && candidate < port + 100;
      if (!again) throw error;
      if (port === 0) candidate = -1;
    }
  }
}

/**
 * @param {import('node:http').RequestListener} listener
 * @param {string} host
 * @param {number} port
 * @returns {Promise<import('node:http').Server>}
 */
function listenOn(listener, host, port) {
  return new Promise((resolve, reject) => {
    const server = createServer(listener);
    server.once('error', reject);
    server.listen({ host, port, ipv6Only: host === '::1' }, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}
