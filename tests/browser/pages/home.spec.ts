import { expect, test } from '@playwright/test';

for (const locale of ['ko', 'en'] as const) {
  test.describe(`home in ${locale}`, () => {
    test('one button connects two peers, and every machine ends where it should', async ({
      page,
    }) => {
      await page.goto(`/${locale}/`);
      const scope = page.locator('[data-scope]');
      await expect(scope).toHaveAttribute('data-length', '0');
      await scope.getByRole('button').first().click();
      await expect(scope).not.toHaveAttribute('data-length', '0');
      for (const peer of ['A', 'B']) {
        const figure = scope.locator(`figure[data-machine="connection"][data-peer="${peer}"]`);
        await expect(figure).toHaveAttribute('data-state', 'connected', { timeout: 30_000 });
      }
    });

    test('leads to the chapters that exist, and lists the others without a link', async ({
      page,
    }) => {
      await page.goto(`/${locale}/`);
      const list = page.locator('main ol').last();
      await expect(list.getByRole('listitem')).toHaveCount(13);
      for (const link of await list.getByRole('link').all()) {
        const href = await link.getAttribute('href');
        expect((await page.request.get(href ?? '')).status()).toBe(200);
      }
      await list.getByRole('link').first().click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/chapters/introduction/$`));
      await expect(page.locator('h1')).toBeVisible();
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of ['ko', 'en'] as const) {
    test(`home in ${locale} reads well: text, static diagrams, no dead switches`, async ({
      page,
    }) => {
      await page.goto(`/${locale}/`);
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('noscript p')).toBeVisible();
      await expect(page.locator('figure[data-machine="signaling"] svg').first()).toBeVisible();
      await expect(page.locator('.theme')).toBeHidden();
      await page.locator('header summary').click();
      await page.locator('header').getByRole('link').nth(1).click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/chapters/introduction/$`));
    });
  }

  test('an answer of the chapter opens', async ({ page }) => {
    await page.goto('/en/chapters/states/');
    const check = page.locator('details').filter({ hasText: 'createOffer' });
    await check.locator('summary').click();
    await expect(check.getByText('setLocalDescription')).toBeVisible();
  });
});

test('a page that does not exist says so in both languages', async ({ page }) => {
  const response = await page.goto('/en/no-such-page/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('main p')).toHaveCount(2);
  for (const locale of ['ko', 'en']) {
    const link = page.locator(`p[lang="${locale}"] a`);
    await expect(link).toHaveAttribute('href', `/${locale}/`);
  }
});
