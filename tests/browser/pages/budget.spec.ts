import { expect, test, type Page } from '@playwright/test';

import { pageBudget } from '../../../scripts/site/budgets.mjs';
import { gzipBytes } from '../../../scripts/site/weigh.mjs';
import { builtPages } from './built-pages.ts';

const phone = { width: 360, height: 740 };
const desk = { width: 1440, height: 900 };

interface Loaded {
  readonly totalBytes: number;
  readonly jsBytes: number;
}

/** What the page loads until the network is still, whatever way it asks for it. Bytes gzipped. */
async function load(page: Page, path: string): Promise<Loaded> {
  const weights: Promise<{ type: string; bytes: number }>[] = [];
  page.on('response', (response) => {
    const type = response.request().resourceType();
    if (!response.ok() || !['document', 'stylesheet', 'script'].includes(type)) return;
    weights.push(response.body().then((body) => ({ type, bytes: gzipBytes(body) })));
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  const sum = (all: readonly { bytes: number }[]) => all.reduce((n, { bytes }) => n + bytes, 0);
  const loaded = await Promise.all(weights);
  return { totalBytes: sum(loaded), jsBytes: sum(loaded.filter(({ type }) => type === 'script')) };
}

/** Starts to add up layout shifts; the function that it returns in the page says how much so far. */
function watchLayoutShifts(): void {
  let sum = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
      sum += entry.value;
    }
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  Object.assign(globalThis, { layoutShift: () => sum });
}

// The root only leads on, to a page that is measured itself.
for (const path of builtPages().filter((it) => it !== '/')) {
  test(`${path} stays within its budget in a real browser`, async ({ page }) => {
    const { totalBytes, jsBytes } = await load(page, path);
    expect(totalBytes).toBeGreaterThan(0);
    expect(totalBytes).toBeLessThanOrEqual(pageBudget.totalBytes);
    expect(jsBytes).toBeLessThanOrEqual(pageBudget.jsBytes);
  });

  for (const viewport of [phone, desk]) {
    test(`${path} does not shift at ${viewport.width} px when islands wake up`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.addInitScript(watchLayoutShifts);
      await page.goto(path);
      await page.evaluate(async () => {
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        const { scrollHeight } = document.documentElement;
        for (let y = 0; y < scrollHeight; y += innerHeight / 2) {
          scrollTo(0, y);
          await frame();
          await frame();
        }
      });
      // Every island is turned to, and becomes alive; Astro takes its `ssr` away then.
      // All at once: the list is another as soon as one has woken up.
      await page.locator('astro-island[ssr]:visible').evaluateAll((islands) => {
        for (const island of islands) island.dispatchEvent(new PointerEvent('pointerover'));
      });
      await expect(page.locator('astro-island[ssr]:visible')).toHaveCount(0);
      await page.waitForLoadState('networkidle');
      const shift = await page.evaluate<number>('layoutShift()');
      expect(shift).toBeLessThan(pageBudget.layoutShift);
    });
  }
}
