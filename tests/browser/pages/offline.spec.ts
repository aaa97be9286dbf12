import { expect, test, type Locator, type Page } from '@playwright/test';

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

/** Replaces the code of a card by `code`. */
async function write(card: Locator, code: string): Promise<void> {
  if (!(await card.locator('[data-editor]').isVisible())) await card.locator('[data-edit]').click();
  await card.getByRole('textbox').focus({ timeout: 15_000 });
  await card.page().keyboard.press('ControlOrMeta+a');
  await card.page().keyboard.insertText(code);
}

test('samples run when the server is gone, as apart from the page as ever', async ({ page }) => {
  const { outDir } = await buildSite({ base: '/', output: 'ignore' });
  const server = await serve({ root: outDir });
  await visit(page, `${server.url}en/chapters/introduction/`);
  await server.close();
  await page.reload();
  // The browser still believes in a network.
  expect(await page.evaluate(() => navigator.onLine)).toBe(true);

  const card = page.locator('[data-sample="minimal-pair"]');
  const ends = (status: string) =>
    expect(card).toHaveAttribute('data-run-status', status, { timeout: 15_000 });
  await card.locator('[data-run]').click();
  await ends('idle');
  for (const peer of ['A', 'B']) {
    await expect(
      card.locator(`[data-peer-row="${peer}"] [data-machine="connection"]`),
    ).toContainText('connected', { timeout: 15_000 });
  }

  await write(
    card,
    `const nameOf = (error) => error.name;
console.log(origin, await fetch('/runner.html').catch(nameOf));
for (const around of [parent, top]) {
  try { console.log(around.document.title); } catch (error) { console.log(nameOf(error)); }
}`,
  );
  await card.locator('[data-run]').click();
  await ends('idle');
  await expect(card.locator('[data-console-line]')).toContainText([
    /null.*TypeError/,
    'SecurityError×2',
  ]);

  await write(card, 'while (true) Math.random();');
  await card.locator('[data-run]').click();
  const problem = card.locator('[data-problem="loop"]');
  await expect(problem).toContainText('line 1', { ignoreCase: true, timeout: 10_000 });
  await problem.locator('[data-continue]').click();
  await ends('silent');
  await card.locator('[data-stop]').click();
  await ends('stopped');
  await expect(page.locator('iframe')).toHaveCount(0);

  // What goes elsewhere is taken away.
  await write(card, 'location.reload(); await new Promise(() => {});');
  await card.locator('[data-run]').click();
  await ends('dead');
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

/** No version of the worker is on its way, or waits for its turn. */
const isTakenOver = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const { installing, waiting } = await navigator.serviceWorker.ready;
    return installing === null && waiting === null;
  });

test.describe('when the site has changed', () => {
  // Each version is fetched whole.
  test.setTimeout(180_000);
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
        .poll(async () => (await versions()).map((name) => name.split(' ').at(-1)), {
          timeout: 30_000,
        })
        .toEqual(kept);
      // A driven Chromium never lets the old worker rest: whoever leaves the page now waits for the new one for good.
      await expect.poll(() => isTakenOver(page), { timeout: 30_000 }).toBe(true);
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
