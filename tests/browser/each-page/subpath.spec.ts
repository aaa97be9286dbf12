import { expect, test } from '@playwright/test';

import { buildSite } from '../../../scripts/build.mjs';
import { serve, type Serving } from '../../../scripts/serve.mjs';
import { builtPages } from './built-pages.ts';
import { wakeEverything } from './layout-shift.ts';
import { listen } from './listen.ts';

/** Two levels deep, as in `scripts/site/check-subpath.mjs`, whose build it shares. */
const base = '/sub/path/';

let below: Serving;

// One after the other: they share a build.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  const { outDir } = await buildSite({ base, outDir: '.cache/subpath', output: 'ignore' });
  below = await serve({ root: outDir, base });
});

test.afterAll(() => below.close());

// The languages share every address but the first folder: one of them will do.
for (const path of builtPages().filter((it) => !it.startsWith('/ko/'))) {
  test(`${path} is as quiet under a sub-path`, async ({ page }) => {
    const home = new URL(below.url);
    const heard = listen(page, home.origin);
    await page.goto(new URL(path.slice(1), home).href);
    await wakeEverything(page);
    expect(heard).toEqual([]);
  });
}
