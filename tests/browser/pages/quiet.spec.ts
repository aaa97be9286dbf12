import { expect, test, type Page } from '@playwright/test';

import { buildSite } from '../../../scripts/build.mjs';
import { serve, type Serving } from '../../../scripts/serve.mjs';
import { builtPages } from './built-pages.ts';

/** Two levels deep, as in `scripts/site/check-subpath.mjs`, whose build it shares. */
const base = '/sub/path/';

let below: Serving;

test.beforeAll(async () => {
  const { outDir } = await buildSite({ base, outDir: '.cache/subpath', output: 'ignore' });
  below = await serve({ root: outDir, base });
});

test.afterAll(() => below.close());

/** What a page says or asks for that it should not, from now on. */
function listen(page: Page, origin: string): readonly string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
    // A blocked style or script is reported here too.
    if (['error', 'warning'].includes(message.type())) heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(String(error)));
  page.on('request', (request) => {
    const { protocol, origin: to } = new URL(request.url());
    if (protocol.startsWith('http') && to !== origin) heard.push(`asked ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) heard.push(`${response.status()} ${response.url()}`);
  });
  return heard;
}

/** Opens a page and scrolls to its end, so that every island wakes up. */
async function readThrough(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.waitForLoadState('networkidle');
}

for (const path of builtPages()) {
  test(`${path} is quiet: no error, no warning, no third party`, async ({ page, baseURL }) => {
    const heard = listen(page, new URL(baseURL ?? '').origin);
    await readThrough(page, path);
    expect(heard).toEqual([]);
  });

  test(`${path} is as quiet under a sub-path`, async ({ page }) => {
    const home = new URL(below.url);
    const heard = listen(page, home.origin);
    await readThrough(page, new URL(path.slice(1), home).href);
    expect(heard).toEqual([]);
  });
}
