/**
 * The service worker: keeps the site readable without a network.
 * Pages come from the network while there is one, so that nobody reads an old page; files whose name
 * carries their hash come from the store, because they cannot change.
 */
import type { Lasting, SiteFiles, WorkerScope } from './scope.ts';
import { openStore } from './store.ts';

/** Written in front of this script by the build. */
declare const PCSCOPE_FILES: SiteFiles;

/** A network that is there but does not answer must not keep a reader waiting: what is stored is shown after this. */
const PATIENCE_MS = 4000;

const worker = globalThis as unknown as WorkerScope;
const { scope } = worker.registration;
const store = openStore(scope, PCSCOPE_FILES);

worker.addEventListener('install', (event) => {
  event.waitUntil(store.fillFirst().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(store.dropOld().then(() => worker.clients.claim()));
});

let filling: Promise<void> | undefined;

// A page asks for the rest when it has nothing better to do; several pages may ask at once.
worker.addEventListener('message', (event) => {
  if (event.data !== 'fill') return;
  filling ??= store.fillLater().finally(() => (filling = undefined));
  event.waitUntil(filling);
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  event.respondWith(answer(request, event));
});

async function answer(request: Request, event: Lasting): Promise<Response> {
  const address = request.url.split('#', 1)[0] ?? '';
  if (address.startsWith(`${scope}assets/`)) {
    return (await store.find(address)) ?? fetchAsked(request, address, event);
  }
  const fromNetwork = fetch(request);
  try {
    return await within(PATIENCE_MS, fromNetwork);
  } catch {
    return (await stored(request, address)) ?? fromNetwork;
  }
}

/** Fetches a file, and keeps it if it is one that waits to be asked for. */
async function fetchAsked(request: Request, address: string, event: Lasting): Promise<Response> {
  const response = await fetch(request);
  if (response.ok && store.keepsWhenAsked(address)) {
    // A full disk is no reason to keep the file from the page.
    event.waitUntil(store.keepAsked(address, response.clone()).catch(() => undefined));
  }
  return response;
}

/** What is stored for a page or a file; for a page that is not, the page that says so. */
async function stored(request: Request, address: string): Promise<Response | undefined> {
  const path = new URL(address);
  path.search = '';
  const found =
    (await store.find(path.href)) ??
    (await store.find(`${path.href.replace(/\/?$/, '/')}index.html`));
  if (found || request.mode !== 'navigate') return found;
  const missing = await store.find(`${scope}404.html`);
  return missing && new Response(missing.body, { status: 404, headers: missing.headers });
}

/** @throws when `promise` has not settled after `ms`, or with its own reason */
function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new DOMException('', 'TimeoutError'));
    }, ms);
    promise.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
