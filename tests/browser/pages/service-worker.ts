import { expect, type Page } from '@playwright/test';

/** Opens a page and waits until the service worker holds every file of the site. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect.poll(() => missingFiles(page), { timeout: 150_000 }).toEqual([]);
}

/** Files of the built site that the newest store does not hold. */
function missingFiles(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const name = (await caches.keys()).at(-1);
    if (!name) return ['everything'];
    const cache = await caches.open(name);
    const base = (await navigator.serviceWorker.ready).scope;
    const list = await cache.match(`${base}.pcscope-files.json`);
    if (!list) return ['the list'];
    const files = (await list.json()) as readonly [path: string, hash: string][];
    const kept = new Set((await cache.keys()).map(({ url }) => url));
    // The full editor is kept when somebody edits: see editor-offline.spec.ts.
    const waits = /assets\/editor-[^/]+\/(?!plain\.)/;
    return files.map(([path]) => base + path).filter((url) => !kept.has(url) && !waits.test(url));
  });
}
