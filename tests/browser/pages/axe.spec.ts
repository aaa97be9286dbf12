import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

import { builtPages } from './built-pages.ts';

for (const path of builtPages()) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${path} in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(', ')}`,
      );
      expect(found).toEqual([]);
    });
  }
}
