import { chromium, type Browser, type CDPSession, type Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';

import { findBrowser } from '../../../scripts/browsers.mjs';
import type { SandboxTools } from '../../fixtures/pages/sandbox.ts';
import { chromiumArgs } from '../chromium-args.ts';
import { engines } from '../engine.ts';

declare const sandbox: SandboxTools;

const RUNS = 200;
const GROWTH_BYTES = 20 * 1024 * 1024;

/** Connects two peers over a channel, and leaves a timer that nobody ends. */
const CODE = `
  const a = new RTCPeerConnection();
  const b = new RTCPeerConnection();
  a.onicecandidate = ({ candidate }) => b.addIceCandidate(candidate);
  b.onicecandidate = ({ candidate }) => a.addIceCandidate(candidate);
  a.createDataChannel('chat');
  await a.setLocalDescription();
  await b.setRemoteDescription(a.localDescription);
  await b.setLocalDescription();
  await a.setRemoteDescription(b.localDescription);
  setInterval(() => console.log(a.connectionState), 5);
`;

/** What lives in a page. */
interface Living {
  readonly heapBytes: number;
  readonly frames: number;
  readonly ports: number;
  readonly observers: number;
}

// The counts come from Chromium's own tools.
it.runIf(engines.some(({ name }) => name === 'chromium'))(
  `nothing is left of ${RUNS} runs`,
  async () => {
    const page = await browser!.newPage();
    await page.goto(new URL('/__tests/sandbox.html', inject('siteUrl')).href);
    const cdp = await page.context().newCDPSession(page);
    const tools = await browser!.newBrowserCDPSession();
    await run(page, 10);
    const idle = await processes(tools);
    const before = await living(cdp);
    await run(page, RUNS);
    const after = await living(cdp);
    console.log(
      `${RUNS} runs: heap ${mib(before.heapBytes)} → ${mib(after.heapBytes)}, ports ${after.ports}, frames ${after.frames}`,
    );
    expect(after.heapBytes - before.heapBytes).toBeLessThan(GROWTH_BYTES);
    // A collection asked for need not take everything at once.
    await expect
      .poll(() => living(cdp), { timeout: 20_000 })
      .toMatchObject({ frames: 0, ports: 0, observers: 0 });
    expect(page.frames()).toHaveLength(1);
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
    // Connections live in the process of the frames: it is gone with them, at the latest some seconds after.
    await expect.poll(() => processes(tools), { timeout: 20_000 }).toBeLessThanOrEqual(idle);
  },
);

let browser: Browser | undefined;
beforeAll(async () => {
  if (!engines.some(({ name }) => name === 'chromium')) return;
  const executablePath = findBrowser('chromium');
  browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...chromiumArgs],
  });
});
afterAll(() => browser?.close());

/** Runs and stops, so many times. */
async function run(page: Page, times: number): Promise<void> {
  await page.evaluate(
    async ([code, times]) => {
      for (let i = 0; i < times; i++) {
        sandbox.run(code);
        while (sandbox.watched!.run.status !== 'idle') {
          await new Promise((resolve) => setTimeout(resolve, 2));
        }
        // Every other one is replaced by the next.
        if (i % 2 === 1) sandbox.watched!.run.stop();
      }
      sandbox.watched = undefined;
    },
    [CODE, times] as const,
  );
}

async function living(cdp: CDPSession): Promise<Living> {
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return {
    heapBytes: usedSize,
    frames: await count(cdp, 'HTMLIFrameElement'),
    ports: await count(cdp, 'MessagePort'),
    observers: await count(cdp, 'IntersectionObserver'),
  };
}

/** How many objects of an interface are reachable. */
async function count(cdp: CDPSession, name: string): Promise<number> {
  const prototype = await cdp.send('Runtime.evaluate', { expression: `${name}.prototype` });
  const { objects } = await cdp.send('Runtime.queryObjects', {
    prototypeObjectId: prototype.result.objectId!,
  });
  const { result } = await cdp.send('Runtime.callFunctionOn', {
    objectId: objects.objectId!,
    functionDeclaration: 'function () { return this.length }',
    returnByValue: true,
  });
  await cdp.send('Runtime.releaseObject', { objectId: objects.objectId! });
  return result.value as number;
}

async function processes(tools: CDPSession): Promise<number> {
  const { processInfo } = await tools.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').length;
}

const mib = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
