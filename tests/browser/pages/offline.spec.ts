import { expect, test, type Page } from '@playwright/test';

import { buildSite } from '../../../scripts/build.mjs';
import { serve, type Serving } from '../../../scripts/serve.mjs';
import { visit } from './service-worker.ts';

async function connects(page: Page): Promise<void> {
  const scope = page.locator('[data-scope]').first();
  await scope.getByRole('button').first().click();
  await expect(scope).not.toHaveAttribute('data-length', '0');
}

/** Reads another page than the one that was visited, runs it, and asks for one that is not there. */
async function readsOffline(page: Page, home: string): Promise<void> {
  await page.context().setOffline(true);
  await page.goto(`${home}ko/chapters/states/#closing`);
  await expect(page.locator('#closing')).toBeInViewport();
  await expect(page.locator('.prose p').first()).toHaveCSS('word-break', 'keep-all');
  await page.goto(`${home}en/`);
  await connects(page);
  await page.goto(`${home}en/nowhere/`);
  await expect(page.locator('h1')).toHaveText('404');
}

test('after one visit the whole site works without a network', async ({ page, baseURL }) => {
  await visit(page, '/en/');
  await readsOffline(page, baseURL ?? '');
});

test.describe('under a sub-path', () => {
  const base = '/sub/path/';
  let below: Serving;

  test.beforeAll(async () => {
    const { outDir } = await buildSite({ base, outDir: '.cache/subpath', output: 'ignore' });
    below = await serve({ root: outDir, base });
  });

  test.afterAll(() => below.close());

  test('it works without a network, too', async ({ page }) => {
    await visit(page, `${below.url}en/`);
    await readsOffline(page, below.url);
  });
});

test.describe('when the site has changed', () => {
  let changed: Serving;
  let worker = '';
  let home: string | undefined;

  test.beforeAll(async ({ baseURL }) => {
    const { outDir } = await buildSite({ base: '/', output: 'ignore' });
    worker = await (await fetch(`${baseURL ?? ''}sw.js`)).text();
    changed = await serve({
      root: outDir,
      extra: async (path) => {
        if (path === '/sw.js') return { type: 'text/javascript', body: worker };
        return path === '/en/' && home !== undefined
          ? { type: 'text/html', body: home }
          : undefined;
      },
    });
  });

  test.afterAll(() => changed.close());

  test('the new version takes over, and the one before the last is dropped', async ({ page }) => {
    const versions = () => page.evaluate(() => caches.keys());
    const release = (version: string): void => {
      worker = worker.replace(/"version":"[^"]+"/, `"version":"${version}"`);
    };
    release('one');
    await visit(page, `${changed.url}en/`);
    expect((await versions()).map((name) => name.split(' ').at(-1))).toEqual(['one']);

    for (const [version, kept] of [
      ['two', ['one', 'two']],
      ['three', ['two', 'three']],
    ] as const) {
      release(version);
      await page.reload();
      await expect
        .poll(async () => (await versions()).map((name) => name.split(' ').at(-1)))
        .toEqual(kept);
      await visit(page, `${changed.url}en/`);
    }
    await connects(page);
  });

  test('a page is never an old one while there is a network', async ({ page }) => {
    await visit(page, `${changed.url}en/`);
    const html = await (await page.request.get(`${changed.url}en/`)).text();
    home = html.replace(/<title>[^<]*/, '<title>Today');
    await page.reload();
    await expect(page).toHaveTitle('Today');
  });
});
