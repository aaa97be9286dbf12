import type { SiteFile, SiteFiles } from './scope.ts';

/** Holds the list of what a cache holds, so that the next version can take over what did not change. */
const LIST = '.pcscope-files.json';

/** The files of one version of the site, kept for reading without a network. */
export interface Store {
  /** Fetches what every page needs; rejects when one of them cannot be had. */
  fillFirst(): Promise<void>;
  /**
   * Fetches the rest, one after the other; goes on after a file that cannot be had. Of what is only kept when asked for,
   * takes over what the version before kept.
   */
  fillLater(): Promise<void>;
  /** Deletes the stores of versions before the last one. Its pages may still be open, and load parts of it. */
  dropOld(): Promise<void>;
  /** Whether the file at an address is one that is kept once it was asked for. */
  keepsWhenAsked(address: string): boolean;
  /** Keeps a response to such a request. */
  keepAsked(address: string, response: Response): Promise<void>;
  /** The kept response for an address, of this version or else of the last; `undefined` when there is none. */
  find(address: string): Promise<Response | undefined>;
}

/**
 * @param scope address that the worker serves, ending in a slash; two sites on one host stay apart by it
 */
export function openStore(scope: string, { version, first, later, asked }: SiteFiles): Store {
  const prefix = `pcscope ${scope} `;
  const name = prefix + version;
  const addressOf = (path: string): string => new URL(path, scope).href;
  const askedFor = new Set(asked.map(([path]) => addressOf(path)));

  /** Names of our caches, oldest first. */
  const ours = async (): Promise<readonly string[]> =>
    (await caches.keys()).filter((key) => key.startsWith(prefix));

  /** The same bytes in an older cache, if it has them. */
  async function keptElsewhere([path, hash]: SiteFile): Promise<Response | undefined> {
    for (const key of await ours()) {
      if (key === name) continue;
      const cache = await caches.open(key);
      const list = await cache.match(addressOf(LIST));
      const files = (await list?.json()) as readonly SiteFile[] | undefined;
      if (!files?.some(([p, h]) => p === path && h === hash)) continue;
      const response = await cache.match(addressOf(path));
      if (response) return response;
    }
    return undefined;
  }

  async function keep(cache: Cache, file: SiteFile): Promise<void> {
    const address = addressOf(file[0]);
    if (await cache.match(address)) return;
    const response = (await keptElsewhere(file)) ?? (await fetch(address, { cache: 'no-cache' }));
    if (!response.ok) throw new TypeError(`${String(response.status)} ${address}`);
    await cache.put(address, response);
  }

  return {
    async fillFirst() {
      const cache = await caches.open(name);
      await Promise.all(first.map((file) => keep(cache, file)));
      await cache.put(addressOf(LIST), Response.json([...first, ...later, ...asked]));
    },
    async fillLater() {
      const cache = await caches.open(name);
      for (const file of later) {
        // A file that is missing now is fetched when a page asks for it.
        await keep(cache, file).catch(() => undefined);
      }
      for (const file of asked) {
        const response = await keptElsewhere(file);
        if (response) await cache.put(addressOf(file[0]), response);
      }
    },
    async dropOld() {
      const old = (await ours()).filter((key) => key !== name).slice(0, -1);
      await Promise.all(old.map((key) => caches.delete(key)));
    },
    keepsWhenAsked: (address) => askedFor.has(address),
    async keepAsked(address, response) {
      await (await caches.open(name)).put(address, response);
    },
    async find(address) {
      const cache = await caches.open(name);
      const response = await cache.match(address, { ignoreSearch: true });
      if (response) return response;
      for (const key of (await ours()).toReversed()) {
        const older = await (await caches.open(key)).match(address, { ignoreSearch: true });
        if (older) return older;
      }
      return undefined;
    },
  };
}
