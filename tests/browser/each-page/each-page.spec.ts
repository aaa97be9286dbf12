import { expect, test, type Page } from '@playwright/test';

import { violations } from '../axe.ts';
import { pageBudget, pageBytes } from '../../../scripts/site/budgets.mjs';
import { builtPages, withoutLanguage } from './built-pages.ts';
import { layoutShift, wakeEverything, watchLayoutShifts } from './layout-shift.ts';
import { listen } from './listen.ts';
import { weigh } from './weigh.ts';

// Every page that a reader may come to, in both languages: one on a phone, the other on a desk; next page, the other way round.

// A chapter has a dozen samples, and axe looks at every one of them.
test.setTimeout(180_000);

const widthOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth);

const pages = builtPages();
// What a page says is the same in every language, and so is most of what can be wrong with it.
const names = [...new Set(pages.map(withoutLanguage))];

for (const path of pages) {
  const number = names.indexOf(withoutLanguage(path));
  const scheme = number % 4 < 2 ? 'light' : 'dark';
  const isOnPhone = path.startsWith('/ko/') === (number % 2 === 0);

  if (isOnPhone) {
    test(`${path} is light, quiet and still on a phone, ${scheme}, and axe finds nothing`, async ({
      page,
      baseURL,
    }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.emulateMedia({ colorScheme: scheme });
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
      expect(await widthOf(page), 'nothing is wider than the phone').toBeLessThanOrEqual(360);
      expect(await violations(page)).toEqual([]);
      expect(heard).toEqual([]);
    });
  } else {
    test(`${path} is quiet and still on a desk, ${scheme}, and axe finds nothing`, async ({
      page,
      baseURL,
    }) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await watchLayoutShifts(page);
      const heard = listen(page, new URL(baseURL ?? '').origin);
      await page.goto(path);
      // As it comes, and as nobody has touched it yet.
      expect(await violations(page)).toEqual([]);
      await wakeEverything(page);
      expect(await layoutShift(page)).toBeLessThan(pageBudget.layoutShift);
      expect(heard).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await widthOf(page), 'nothing is wider than a phone').toBeLessThanOrEqual(360);
    });
  }
}
