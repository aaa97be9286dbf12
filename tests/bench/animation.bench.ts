/**
 * Whether a trace of 10,000 events plays at 60 frames a second on a processor four times as slow: the time between frames
 * while the scope plays, beside the same page at rest, in turns. What a browser that shares its machine loses anyway it
 * loses in both.
 */
import { chromium } from 'playwright';
import type { Browser, CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import { scopeEn } from '../../src/content/ui/scope.en.ts';
import { writeTrace } from '../../src/lib/trace/write.ts';
import { chromiumArgs } from '../browser/chromium-args.ts';
import { longTrace } from '../support/long-trace.ts';

const LENGTH = 10_000;
const SLOWDOWN = 4;
const FRAME_MS = 1000 / 60;
/** Playing and rest take turns this often, for this long each. */
const TURNS = 5;
const TURN_MS = 2000;

/** Tabs of the scope of the home page; the state diagrams and the sequence are drawn beside each. */
const PICTURES = ['changes', 'timeline', 'candidates', 'transcript'] as const;

interface Frames {
  /** Times between frames, ms. */
  readonly gaps: readonly number[];
  /** What the main thread was busy for one frame, ms of processor time, slowed down as the rest. */
  readonly workMs: number;
}

const quantile = (values: readonly number[], q: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))] ?? 0;

const ms = (time: number): string => `${time.toFixed(1)} ms`;

async function processorTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

async function watchFrames(page: Page, cdp: CDPSession): Promise<Frames> {
  const before = await processorTime(cdp);
  const gaps = await page.evaluate(
    (forMs) =>
      new Promise<number[]>((resolve) => {
        const seen: number[] = [];
        let first: number | undefined;
        let last: number | undefined;
        const frame = (now: number): void => {
          if (last !== undefined) seen.push(now - last);
          first ??= now;
          last = now;
          if (now - first >= forMs) resolve(seen);
          else requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      }),
    TURN_MS,
  );
  return { gaps, workMs: ((await processorTime(cdp)) - before) / (gaps.length + 1) };
}

describe(`playing ${String(LENGTH)} events, ${String(SLOWDOWN)} times slowed down`, () => {
  let browser: Browser | undefined;
  beforeAll(async () => {
    const executablePath = findBrowser('chromium');
    browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: [...chromiumArgs],
    });
  });
  afterAll(() => browser?.close());

  it.each(PICTURES)(
    'shows the states, the sequence and the %s at 60 frames a second',
    async (picture) => {
      if (browser === undefined) throw new Error('no browser');
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await page.goto(new URL('en/', inject('siteUrl')).href);
      const scope = page.locator('[data-scope]').first();
      // The panel wakes up when a reader turns to it.
      await scope.hover();
      await page.locator('astro-island:not([ssr])').filter({ has: scope }).waitFor();
      await scope.locator('input[type=file]').setInputFiles({
        name: 'long.jsonl',
        mimeType: 'application/jsonl',
        buffer: Buffer.from(writeTrace(longTrace(LENGTH))),
      });
      await expect
        .poll(() => scope.getAttribute('data-length'), { timeout: 30_000 })
        .toBe(String(LENGTH));
      await scope.getByRole('tab', { name: scopeEn.pictures.names[picture] }).click();
      const drawn = scope.locator(`[data-picture="${picture}"]`);
      await drawn.scrollIntoViewIfNeeded();
      await drawn.getByRole('listitem').or(drawn.getByRole('group')).first().waitFor();
      // The middle of the trace: much lies before the playhead and much after it. Moving the playhead pauses.
      await scope.getByRole('slider').first().focus();
      await page.keyboard.press('Home');
      for (let i = 0; i < 5; i += 1) await page.keyboard.press('PageUp');
      const button = (name: string) => scope.getByRole('button', { name, exact: true });

      const cdp = await page.context().newCDPSession(page);
      await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
      const playing: Frames[] = [];
      const resting: Frames[] = [];
      for (let turn = 0; turn < TURNS; turn += 1) {
        resting.push(await watchFrames(page, cdp));
        const from = Number(await scope.getAttribute('data-playhead'));
        await button(scopeEn.player.play).click();
        playing.push(await watchFrames(page, cdp));
        await button(scopeEn.player.pause).click();
        expect(Number(await scope.getAttribute('data-playhead'))).toBeGreaterThan(from);
      }
      await page.close();

      const rest = resting.flatMap(({ gaps }) => gaps);
      const play = playing.flatMap(({ gaps }) => gaps);
      const work = quantile(
        playing.map(({ workMs }) => workMs),
        0.5,
      );
      console.log(
        `${picture}: playing median ${ms(quantile(play, 0.5))}, 95 % ${ms(quantile(play, 0.95))};` +
          ` at rest median ${ms(quantile(rest, 0.5))}, 95 % ${ms(quantile(rest, 0.95))};` +
          ` work ${ms(work)} a frame`,
      );
      expect(quantile(play, 0.5)).toBeLessThanOrEqual(FRAME_MS * 1.05);
      expect(quantile(play, 0.95)).toBeLessThanOrEqual(
        Math.max(FRAME_MS, quantile(rest, 0.95)) * 1.1,
      );
    },
  );
});
