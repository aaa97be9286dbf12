import { performance } from 'node:perf_hooks';

import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findBrowser } from '../../scripts/browsers.mjs';
import { buildSite } from '../../scripts/build.mjs';
import { serve, type Serving } from '../../scripts/serve.mjs';
import { chromiumArgs } from '../browser/chromium-args.ts';
import { builtPages } from '../browser/each-page/built-pages.ts';
import {
  layoutShift,
  wakeEverything,
  watchLayoutShifts,
} from '../browser/each-page/layout-shift.ts';

/** A phone’s processor is about a quarter of a desk’s. */
const CPU_SLOWDOWN = 4;
/** Until the largest piece of the first screen is there, at that speed; median of the turns. */
const LCP_LIMIT_MS = 1200;
/** Layout shift of a whole reading, a fraction of the viewport; stays below. */
const SHIFT_LIMIT = 0.02;
/** A full build of both languages on two cores. */
const BUILD_LIMIT_S = 60;
const TURNS = 3;

/** The latest largest paint of the document, in milliseconds from the beginning of its navigation. */
function watchPaint(): void {
  let at = NaN;
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) at = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  Object.assign(globalThis, { largestPaint: () => at });
}

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;

const chapters = builtPages().filter((path) => path.includes('/chapters/'));

let site: Serving;
let browser: Browser;

beforeAll(async () => {
  const { outDir } = await buildSite({ base: '/', output: 'ignore' });
  site = await serve({ root: outDir });
  const executablePath = findBrowser('chromium');
  browser = await chromium.launch({
    args: [...chromiumArgs],
    ...(executablePath && { executablePath }),
  });
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** One visit of somebody who has never been here; `isRead`: to the end, and everything that is live is woken up. */
async function visit(path: string, isRead: boolean): Promise<{ paintMs: number; shift: number }> {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.addInitScript(watchPaint);
  await watchLayoutShifts(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.goto(new URL(path, site.url).href, { waitUntil: 'networkidle' });
  await page.waitForFunction('largestPaint() > 0');
  const paintMs = await page.evaluate<number>('largestPaint()');
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  if (isRead) await wakeEverything(page);
  const shift = await layoutShift(page);
  await page.close();
  return { paintMs, shift };
}

describe('a chapter', () => {
  it('exists', () => {
    expect(chapters.length).toBeGreaterThan(0);
  });

  it.each(chapters)('%s is there at once and stays still', async (path) => {
    const visits = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      visits.push(await visit(path, turn === 0));
    }
    const paintMs = median(visits.map((one) => one.paintMs));
    const shift = Math.max(...visits.map((one) => one.shift));
    console.log(
      `${path}: largest paint ${paintMs.toFixed(0)} ms (at most ${String(LCP_LIMIT_MS)}), shift ${shift.toFixed(4)} (below ${String(SHIFT_LIMIT)})`,
    );
    expect(paintMs).toBeLessThanOrEqual(LCP_LIMIT_MS);
    expect(shift).toBeLessThan(SHIFT_LIMIT);
  });
});

it('the whole site is built in a minute', async () => {
  const begin = performance.now();
  await buildSite({ outDir: '.cache/bench-build', force: true, output: 'ignore' });
  const seconds = (performance.now() - begin) / 1000;
  console.log(`full build: ${seconds.toFixed(1)} s (at most ${String(BUILD_LIMIT_S)})`);
  expect(seconds).toBeLessThanOrEqual(BUILD_LIMIT_S);
});
