import { expect, test, type Page } from '@playwright/test';

import { violations } from '../axe.ts';

// axe.spec.ts looks at pages as they come; here are the panels when they are awake and have run.

async function playedAt(page: Page, within: string): Promise<void> {
  const scope = page.locator(`${within} [data-scope]`);
  await expect(scope.locator('figure[data-machine="connection"]').last()).toHaveAttribute(
    'data-state',
    'connected',
    { timeout: 30_000 },
  );
  await scope.focus();
  await page.keyboard.press('End');
}

// Axe takes half a minute for a scope that has run: each language, theme and width once, not every combination.
const RUNS = [
  { locale: 'ko', theme: 'light', width: 360 },
  { locale: 'en', theme: 'dark', width: 1440 },
] as const;

for (const { locale, theme, width } of RUNS) {
  test(`axe finds nothing in a scope that has run: ${locale}, ${theme}, ${String(width)} px`, async ({
    page,
  }) => {
    // Axe takes seconds for each of the pictures.
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.goto(`/${locale}/`);
    const within = '[data-live="home"]';
    await page.locator(`${within} [data-run]`).click();
    await playedAt(page, within);
    const tabs = page.locator(`${within} [role="tab"]`);
    for (let i = 0; i < (await tabs.count()); i += 1) {
      await tabs.nth(i).click();
      await expect(page.locator(`${within} [role="tabpanel"] > *`).first()).toBeVisible();
      await page.waitForLoadState('networkidle');
      expect(await violations(page, within)).toEqual([]);
    }
    // Half of it ahead of the playhead, something selected, something explained.
    await page.keyboard.press('Home');
    await page.locator(`${within} [data-scope]`).focus();
    await page.keyboard.press('Home');
    for (let i = 0; i < 6; i += 1) await page.keyboard.press('Shift+ArrowRight');
    await page.locator(`${within} [data-item]`).first().click();
    await page.getByText(locale === 'ko' ? '키보드' : 'Keyboard', { exact: true }).click();
    await page.waitForLoadState('networkidle');
    expect(await violations(page, within)).toEqual([]);
  });
}

for (const locale of ['ko', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing in “step it yourself”: ${locale}, ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.goto(`/${locale}/chapters/states/`);
      const within = '[data-live="steps"]';
      await page.locator(`${within} [data-action="A.setRemoteDescription(answer)"]`).click();
      await expect(page.locator(`${within} [data-outcome="refused"]`)).toBeVisible();
      await page.waitForLoadState('networkidle');
      expect(await violations(page, within)).toEqual([]);
    });
  }
}
