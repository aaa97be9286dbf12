import { expect, test, type Page } from '@playwright/test';

import { visit } from './service-worker.ts';

/** Names of the editor's files that the service worker holds, such as `monaco.js`. */
const kept = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return all.flat().flatMap(({ url }) => /\/editor-[^/]+\/(.+)/.exec(url)?.[1] ?? []);
  });

/** Opens the editor of the first sample, by a press that also wakes the card. */
async function edit(page: Page): Promise<void> {
  const card = page.locator('[data-sample]').first();
  await card.locator('[data-edit]').click();
  await expect(card.locator('[data-editor]')).toBeVisible({ timeout: 20_000 });
}

const kind = (page: Page) => page.locator('[data-editor]').getAttribute('data-editor');

test('without a network, whoever has never edited gets the plain editor and is told', async ({
  page,
}) => {
  await visit(page, '/en/chapters/introduction/');
  expect((await kept(page)).toSorted()).toEqual(['plain.css', 'plain.js']);
  await page.context().setOffline(true);
  await page.reload();
  await edit(page);
  expect(await kind(page)).toBe('plain');
  await expect(page.locator('[data-editor]')).toContainText('this is a plain one');
});

test('the full editor is kept when it was used once, with what it knows of types', async ({
  page,
}) => {
  await visit(page, '/en/chapters/introduction/');
  await edit(page);
  expect(await kind(page)).toBe('monaco');
  await expect
    .poll(() => kept(page), { timeout: 20_000 })
    .toEqual(expect.arrayContaining(['monaco.js', 'monaco.css', 'ts.worker.js']));
  await page.context().setOffline(true);
  await page.reload();
  await edit(page);
  expect(await kind(page)).toBe('monaco');
  await page.keyboard.press('Control+End');
  await page.keyboard.type('nowhereAtAll;');
  await expect(page.locator('.squiggly-error')).toHaveCount(1, { timeout: 20_000 });
});
