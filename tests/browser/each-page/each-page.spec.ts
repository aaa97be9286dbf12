import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

import { pageBudget, pageBytes } from '../../../scripts/site/budgets.mjs';
import { builtPages } from './built-pages.ts';
import { layoutShift, wakeEverything, watchLayoutShifts } from './layout-shift.ts';
import { listen } from './listen.ts';
import { weigh } from './weigh.ts';

// Every page that a reader may come to, opened twice: on a phone in one theme, on a desk in the other.

// A chapter has a dozen samples, and axe looks at every one of them.
test.setTimeout(180_000);

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(', ')}`,
  );
}

/** Pages of terms are one like the other: every tenth is looked at. */
const pages = builtPages().filter((path, index) => !/\/glossary\/./.test(path) || index % 10 === 0);

for (const [index, path] of pages.entries()) {
  const [onPhone, onDesk] =
    index % 2 === 0 ? (['light', 'dark'] as const) : (['dark', 'light'] as const);

  test(`${path} is light, quiet and still on a phone, ${onPhone}, and axe finds nothing`, async ({
    page,
    baseURL,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme: onPhone });
    await watchLayoutShifts(page);
    const heard = listen(page, new URL(baseURL ?? '').origin);
    // The root only leads on, to a page that is measured itself.
    const loaded = path === '/' ? undefined : weigh(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    if (loaded !== undefined) {
      const { totalBytes, jsBytes } = await loaded();
      expect(totalBytes).toBeGreaterThan(0);
      expect(totalBytes).toBeLessThanOrEqual(pageBytes(path));
      expect(jsBytes).toBeLessThanOrEqual(pageBudget.jsBytes);
    }
    await wakeEverything(page);
    expect(await layoutShift(page)).toBeLessThan(pageBudget.layoutShift);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
      'nothing is wider than the phone',
    ).toBeLessThanOrEqual(360);
    expect(await violations(page)).toEqual([]);
    expect(heard).toEqual([]);
  });

  test(`${path} is still on a desk, ${onDesk}, and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ colorScheme: onDesk, reducedMotion: 'reduce' });
    await watchLayoutShifts(page);
    await page.goto(path);
    // As it comes, and as nobody has touched it yet.
    expect(await violations(page)).toEqual([]);
    await wakeEverything(page);
    expect(await layoutShift(page)).toBeLessThan(pageBudget.layoutShift);
  });
}
