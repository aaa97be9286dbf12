/** The part of the service worker's global scope that is used here; lib.dom describes windows only. */
export interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'message', listener: (event: Lasting & MessageEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asking) => void): void;
}

/** An event that the worker stays alive for. */
export interface Lasting {
  waitUntil(done: Promise<unknown>): void;
}

/** A request of a page. */
interface Asking extends Lasting {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

/** What the build knows: all files of the site. */
export interface SiteFiles {
  /** Changes with any byte of any file. */
  readonly version: string;
  /** Files that every page needs, then the others, smallest first; paths from the site's root. */
  readonly first: readonly SiteFile[];
  readonly later: readonly SiteFile[];
  /** Files that most readers never need, such as the full editor: kept when a page has asked for one. */
  readonly asked: readonly SiteFile[];
}

/** Path from the site's root, without a leading slash, and a hash of the content. */
export type SiteFile = readonly [path: string, hash: string];
