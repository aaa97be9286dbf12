/**
 * From Edit to the caret, on a page of samples from a local server: the first time in a browser that has nothing of the
 * editor, and again with another sample.
 */
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import { chromiumArgs } from '../browser/chromium-args.ts';

/** What a reader waits without wondering whether they pressed. */
const CARET_MS = 1000;
/** Moving the editor that is there. */
const MOVE_MS = 200;
const TIMES = 7;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Infinity;

/** Presses Edit of a card that is awake, and waits until its caret has been drawn; in ms. */
async function edit(page: Page, sample: string): Promise<number> {
  const card = page.locator(`[data-sample="${sample}"]`);
  await card.scrollIntoViewIfNeeded();
  await card.hover();
  await page.waitForFunction(
    (id) => !document.querySelector(`astro-island[ssr] [data-sample="${id}"]`),
    sample,
  );
  return page.evaluate(async (id) => {
    const frame = () => new Promise(requestAnimationFrame);
    const root = document.querySelector(`[data-sample="${id}"]`)!;
    const start = performance.now();
    root.querySelector<HTMLElement>('[data-edit]')!.click();
    while (!root.querySelector('.monaco-editor')?.contains(document.activeElement)) await frame();
    while (!root.querySelector('.cursor')?.getBoundingClientRect().height) await frame();
    await frame();
    return performance.now() - start;
  }, sample);
}

describe('from Edit to the caret', () => {
  let browser: Browser | undefined;
  beforeAll(async () => {
    const executablePath = findBrowser('chromium');
    browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: [...chromiumArgs],
    });
  });
  afterAll(() => browser?.close());

  it(`takes ${String(CARET_MS)} ms at most, and ${String(MOVE_MS)} from one sample to the next`, async () => {
    const [first, next]: [number[], number[]] = [[], []];
    for (let time = 0; time < TIMES; time += 1) {
      const context = await browser!.newContext();
      const page = await context.newPage();
      await page.goto(`${inject('siteUrl')}ko/samples/`);
      await page.waitForLoadState('networkidle');
      first.push(await edit(page, 'minimal-pair'));
      next.push(await edit(page, 'create-offer'));
      await context.close();
    }
    console.log(
      `Edit to caret: ${median(first).toFixed(0)} ms (best ${Math.min(...first).toFixed(0)}); ` +
        `to the next sample: ${median(next).toFixed(0)} ms (best ${Math.min(...next).toFixed(0)})`,
    );
    expect(median(first)).toBeLessThanOrEqual(CARET_MS);
    expect(median(next)).toBeLessThanOrEqual(MOVE_MS);
  });
});
