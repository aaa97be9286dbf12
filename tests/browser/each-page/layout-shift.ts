import { expect, type Page } from '@playwright/test';

/** Starts to add up layout shifts; the function that it returns in the page says how much so far. */
function watch(): void {
  let sum = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
      sum += entry.value;
    }
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  Object.assign(globalThis, { layoutShift: () => sum });
}

/** Adds up the layout shifts of every document that this page opens from now on. */
export const watchLayoutShifts = (page: Page): Promise<unknown> => page.addInitScript(watch);

/** Layout shift of the document that is open, as the browser scores it. */
export const layoutShift = (page: Page): Promise<number> => page.evaluate<number>('layoutShift()');

/** Scrolls to the end, turns to every island, and waits until all of them are alive and the network is still. */
export async function wakeEverything(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // A browser that draws nothing for a while gives no frames; the page has woken up all the same.
    const frame = () =>
      new Promise((resolve) => {
        requestAnimationFrame(resolve);
        setTimeout(resolve, 1000);
      });
    const { scrollHeight } = document.documentElement;
    for (let y = 0; y < scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await frame();
      await frame();
    }
  });
  // Astro takes `ssr` away from what is alive. All at once: the list is another as soon as one has woken up.
  await page.locator('astro-island[ssr]:visible').evaluateAll((islands) => {
    for (const island of islands) island.dispatchEvent(new PointerEvent('pointerover'));
  });
  await expect(page.locator('astro-island[ssr]:visible')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
}
