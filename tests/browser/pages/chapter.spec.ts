import { expect, test, type Page } from '@playwright/test';

const path = (locale: string) => `/${locale}/chapters/states/`;

/** What must be the same in every language. */
async function skeleton(page: Page, locale: string) {
  await page.goto(path(locale));
  return page.evaluate(() => {
    const all = (selector: string, read: (element: Element) => string | null) =>
      [...document.querySelectorAll(`main ${selector}`)].map(read);
    return {
      headings: all(':is(h2, h3)[id]', ({ id, tagName }) => `${tagName} ${id}`),
      figures: all('[data-live]', (element) => element.getAttribute('data-live')),
      claims: all('[data-claim]', (element) => element.getAttribute('data-claim')).sort(),
      known: all('[data-claim] .known a', (element) => element.getAttribute('href')).sort(),
      beliefs: all('.belief', () => '').length,
      answers: all('.check', () => '').length,
      rows: all('tbody tr', () => '').length,
    };
  });
}

test('both languages have the same headings, figures, claims and questions', async ({ page }) => {
  const ko = await skeleton(page, 'ko');
  expect(ko.headings.length).toBeGreaterThan(8);
  expect(ko.claims.length).toBeGreaterThan(50);
  expect(await skeleton(page, 'en')).toEqual(ko);
});

for (const locale of ['ko', 'en'] as const) {
  test(`the contents of the page in ${locale} lead to its sections, and mark the one being read`, async ({
    page,
  }) => {
    await page.goto(path(locale));
    const links = page.locator('nav.rail a');
    const hrefs = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    const ids = await page
      .locator('main :is(h2, h3)[id]')
      .evaluateAll((all) => all.map(({ id }) => id));
    expect(hrefs).toEqual(ids.map((id) => `#${id}`));
    await links.nth(4).click();
    await expect(links.nth(4)).toHaveAttribute('aria-current', 'true');
    await expect(page.locator('nav.rail a[aria-current]')).toHaveCount(1);
  });

  test(`every claim in ${locale} says how it is known`, async ({ page }) => {
    await page.goto(path(locale));
    const silent = await page
      .locator('[data-claim]')
      .evaluateAll((all) =>
        all
          .filter((claim) => !claim.querySelector('.known')?.textContent?.trim())
          .map((claim) => claim.getAttribute('data-claim')),
      );
    expect(silent).toEqual([]);
  });

  test(`text in ${locale} is set in paragraphs: nothing lies loose beside them`, async ({
    page,
  }) => {
    await page.goto(path(locale));
    const loose = await page
      .locator('.prose')
      .evaluate((prose) =>
        [...prose.children]
          .filter((child) => getComputedStyle(child).display.startsWith('inline'))
          .map((child) => child.textContent),
      );
    expect(loose).toEqual([]);
  });

  test(`nothing in ${locale} is wider than a phone`, async ({ page }) => {
    for (const width of [320, 360, 768]) {
      await page.setViewportSize({ width, height: 740 });
      for (const address of [`/${locale}/`, path(locale)]) {
        await page.goto(address);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, `${address} at ${width} px`).toBeLessThanOrEqual(width);
      }
    }
  });
}

test('a paper copy holds the answers and leaves out what only a screen can use', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(path('en'));
  await expect(page.locator('nav.rail')).toBeHidden();
  await expect(page.locator('.theme')).toBeHidden();
  const answer = page.locator('.check').first().locator('div');
  await expect(answer).toBeVisible();
});
