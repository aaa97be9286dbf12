import { expect, test } from '@playwright/test';

for (const [wish, locale] of [
  ['ko-KR', 'ko'],
  ['en-GB', 'en'],
  ['de-DE', 'en'],
] as const) {
  test.describe(`a browser that asks for ${wish}`, () => {
    test.use({ locale: wish });

    test(`is led from the root to ${locale}`, async ({ page }) => {
      await page.goto('/');
      await expect(page).toHaveURL(new RegExp(`/${locale}/$`));
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
    });
  });
}

test.describe('a Korean browser', () => {
  test.use({ locale: 'ko-KR' });

  test('gets the language that its reader chose before', async ({ page }) => {
    await page.goto('/ko/');
    await page.locator('[data-language-switch]').click();
    await expect(page).toHaveURL(/\/en\/$/);
    await page.goto('/');
    await expect(page).toHaveURL(/\/en\/$/);
  });
});

test('the switch stays on the page and keeps the place', async ({ page }) => {
  await page.goto('/en/chapters/states/#closing');
  await page.locator('[data-language-switch]').click();
  await expect(page).toHaveURL(/\/ko\/chapters\/states\/#closing$/);
  await expect(page.locator('#closing')).toBeInViewport();
});

test('without a place in the address, the switch keeps the section being read', async ({
  page,
}) => {
  await page.goto('/ko/chapters/states/');
  await page.locator('#ice-gathering-state').evaluate((heading) => {
    heading.scrollIntoView({ behavior: 'instant', block: 'start' });
  });
  await page.locator('[data-language-switch]').evaluate((link: HTMLElement) => {
    link.click();
  });
  await expect(page).toHaveURL(/\/en\/chapters\/states\/#ice-gathering-state$/);
});

test('every page names its other language to search engines', async ({ page }) => {
  await page.goto('/ko/chapters/states/');
  const alternates = await page
    .locator('link[rel="alternate"][hreflang]')
    .evaluateAll((links) =>
      links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
    );
  expect(alternates).toEqual([
    ['ko', '/ko/chapters/states/'],
    ['en', '/en/chapters/states/'],
    ['x-default', '/en/chapters/states/'],
  ]);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    '/ko/chapters/states/',
  );
});

test('Korean breaks lines between words, English as usual', async ({ page }) => {
  for (const [locale, value] of [
    ['ko', 'keep-all'],
    ['en', 'normal'],
  ] as const) {
    await page.goto(`/${locale}/chapters/states/`);
    await expect(page.locator('.prose p').first()).toHaveCSS('word-break', value);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the root offers both languages, and the switch is a link', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('link', { name: '한국어' })).toBeVisible();
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/en\/$/);
    await page.locator('[data-language-switch]').click();
    await expect(page).toHaveURL(/\/ko\/$/);
  });
});
