/**
 * What it costs to ask two connections for statistics four times a second and to draw what they say: processor time of all
 * processes of the browser, measuring and not measuring in turns, while the same call goes on. Encoding, sending and decoding
 * are in both; what is told is the difference between a turn and the turn before it, and the median of those.
 */
import { chromium } from 'playwright';
import type { Browser, CDPSession } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import { chromiumArgs } from '../browser/chromium-args.ts';

/** Measuring may take this part of one core. */
const MOST = 0.03;
/** Turns of each, and how long one is. */
const TURNS = 5;
const TURN_MS = 5000;
/** What is drawn changes for a moment when measuring begins or ends, ms. */
const SETTLE_MS = 500;

interface Gate {
  /** No answer is given while it is shut: the poller waits, and nothing is drawn. */
  shut: boolean;
  admit: () => void;
}

/** Puts a gate before getStats(). Runs in the page before all else. */
function gate(): void {
  const page = window as unknown as Gate;
  const { prototype } = RTCPeerConnection;
  const getStats = Object.getOwnPropertyDescriptor(prototype, 'getStats')
    ?.value as typeof prototype.getStats;
  let waiting: (() => void)[] = [];
  page.shut = false;
  page.admit = () => {
    page.shut = false;
    for (const go of waiting.splice(0)) go();
    waiting = [];
  };
  prototype.getStats = async function (this: RTCPeerConnection) {
    if (page.shut) await new Promise<void>((resolve) => waiting.push(resolve));
    return getStats.call(this);
  };
}

/** Processor time of all processes so far, s. */
async function processorTime(cdp: CDPSession): Promise<number> {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

let browser: Browser | undefined;
beforeAll(async () => {
  const executablePath = findBrowser('chromium');
  browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...chromiumArgs],
  });
});
afterAll(() => browser?.close());

it(`measures and draws four times a second for less than ${String(MOST * 100)} % of a core`, async () => {
  if (browser === undefined) throw new Error('no browser');
  const cdp = await browser.newBrowserCDPSession();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript(gate);
  await page.goto(new URL('en/labs/stats/', inject('siteUrl')).href);
  await page.locator('[data-lab=stats] [data-run]').click();
  const lab = page.locator('[data-lab=stats] [data-scope]');
  await page.locator('[data-chart]').nth(3).waitFor();
  // The encoder finds its rate in the first seconds.
  await page.waitForTimeout(6000);

  async function turn(isMeasuring: boolean): Promise<number> {
    await page.evaluate((shut) => {
      const at = window as unknown as Gate;
      if (shut) at.shut = true;
      else at.admit();
    }, !isMeasuring);
    await page.waitForTimeout(SETTLE_MS);
    const length = Number(await lab.getAttribute('data-length'));
    const before = await processorTime(cdp);
    const began = performance.now();
    await page.waitForTimeout(TURN_MS);
    const share = ((await processorTime(cdp)) - before) / ((performance.now() - began) / 1000);
    const grown = Number(await lab.getAttribute('data-length')) - length;
    // Two reports four times a second, or none.
    if (isMeasuring) expect(grown).toBeGreaterThan((TURN_MS / 250) * 1.5);
    else expect(grown).toBe(0);
    return share;
  }

  const measuring: number[] = [];
  const resting: number[] = [];
  for (let i = 0; i < TURNS; i += 1) {
    resting.push(await turn(false));
    measuring.push(await turn(true));
  }
  await page.close();

  // A median: a turn in which the encoder changed its rate, or the machine did something else, counts once.
  const differences = measuring.map((share, turnOf) => share - (resting[turnOf] ?? NaN));
  const cost = differences.toSorted((one, other) => one - other)[TURNS >> 1] ?? NaN;
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  console.log(
    `measuring ${measuring.map(percent).join(' ')}, not measuring ${resting.map(percent).join(' ')}: asking and drawing take ${percent(cost)} of one core`,
  );
  expect(cost).toBeLessThan(MOST);
});
