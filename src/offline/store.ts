import type { SiteFile, SiteFiles } from './scope.ts';

/** Holds the list of what a cache holds, so that the next version can take over what did not change. */
const LIST = '.pcscope-files.json';

/** How many files of the rest are fetched at a time: a reader may be reading meanwhile. */
const AT_ONCE = 4;

/** The files of one version of the site, kept for reading without a network. */
export interface Store {
  /** Fetches what every page needs; rejects when one of them cannot be had. */
  fillFirst(): Promise<void>;
  /**
   * Fetches the rest, a few at a time; goes on after a file that cannot be had. Of what is only kept when asked for,
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

  /** Finds the same bytes in an older cache, if one has them. The lists of those are read once, not for every file. */
  async function olderFiles(): Promise<(file: SiteFile) => Promise<Response | undefined>> {
    const older: { readonly cache: Cache; readonly files: ReadonlySet<string> }[] = [];
    for (const key of await ours()) {
      if (key === name) continue;
      const cache = await caches.open(key);
      const list = await cache.match(addressOf(LIST));
      const files = ((await list?.json()) ?? []) as readonly SiteFile[];
      older.push({ cache, files: new Set(files.map(String)) });
    }
    return async (file) => {
      for (const { cache, files } of older) {
        if (!files.has(String(file))) continue;
        const response = await cache.match(addressOf(file[0]));
        if (response) return response;
      }
      return undefined;
    };
  }

  type Older = Awaited<ReturnType<typeof olderFiles>>;

  async function keep(cache: Cache, older: Older, file: SiteFile): Promise<void> {
    const address = addressOf(file[0]);
    if (await cache.match(address)) return;
    const response = (await older(file)) ?? (await fetch(address, { cache: 'no-cache' }));
    if (!response.ok) throw new TypeError(`${String(response.status)} ${address}`);
    await cache.put(address, response);
  }

  return {
    async fillFirst() {
      const [cache, older] = await Promise.all([caches.open(name), olderFiles()]);
      await Promise.all(first.map((file) => keep(cache, older, file)));
      await cache.put(addressOf(LIST), Response.json([...first, ...later, ...asked]));
    },
    async fillLater() {
      const [cache, older] = await Promise.all([caches.open(name), olderFiles()]);
      const waiting = later.values();
      const takeTurns = async (): Promise<void> => {
        for (const file of waiting) {
          // A file that is missing now is fetched when a page asks for it.
          await keep(cache, older, file).catch(() => undefined);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, takeTurns));
      for (const file of asked) {
        const response = await older(file);
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
