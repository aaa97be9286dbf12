import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import puppeteer from 'puppeteer-core';

import { BrowserMissingError, findBrowser } from '../../scripts/browsers.mjs';
import { chromiumArgs } from '../browser/chromium-args.ts';
import { launchFirefox } from '../browser/engine-firefox.ts';
import type { EngineName } from '../browser/engine.ts';
import { askPage, askUntil } from '../browser/in-page.ts';

/** A tab in which the worst may happen. */
export interface HostileTab {
  evaluate<T, A extends readonly unknown[]>(
    fn: (...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T>;
  waitFor<T, A extends readonly unknown[]>(
    fn: (...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T>;
  press(key: string): Promise<void>;
  /** Dialogs, downloads and windows that appeared; empty when all is well. Firefox tells of none: it would hang. */
  readonly strange: readonly string[];
  close(): Promise<void>;
}

/** Opens `path` in a browser of its own. */
export function openHostileTab(name: EngineName, siteUrl: string, path: string): Promise<HostileTab> {
  return name === 'chromium' ? openChromium(siteUrl + path) : openFirefox(siteUrl, `/${path}`);
}

/**
 * Chromium without Puppeteer's own flags, which switch the isolation of sandboxed frames off, and not by Playwright, which
 * takes a frame's crash for the page's. A renderer may have 400 MB for JavaScript: then it crashes soon.
 */
async function openChromium(url: string): Promise<HostileTab> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new BrowserMissingError('chromium');
  const profile = await mkdtemp(join(tmpdir(), 'pcscope-hostile-'));
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath,
    ignoreDefaultArgs: true,
    args: [
      ...chromiumArgs,
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--mute-audio',
      '--disable-breakpad',
      '--js-flags=--max-old-space-size=400',
      'about:blank',
    ],
  });
  const strange: string[] = [];
  const [page = await browser.newPage()] = await browser.pages();
  browser.on('targetcreated', (target) => {
    if (target.type() === 'page') strange.push(`window ${target.url()}`);
  });
  page.on('dialog', (dialog) => {
    strange.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true });
  session.on('Browser.downloadWillBegin', ({ suggestedFilename }) => {
    strange.push(`download ${suggestedFilename}`);
  });
  await page.goto(url);
  await page.bringToFront();
  const evaluate = (expression: string) => page.evaluate(expression);
  return {
    evaluate: (fn, ...args) => askPage(evaluate, fn, args) as never,
    waitFor: (fn, ...args) => askUntil(evaluate, fn, args) as never,
    press: (key) => page.keyboard.press(key as 'a'),
    strange,
    close: async () => {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function openFirefox(siteUrl: string, path: string): Promise<HostileTab> {
  const engine = await launchFirefox(siteUrl);
  const tab = await engine.open(path);
  return {
    evaluate: (fn, ...args) => tab.evaluate(fn, ...args),
    waitFor: (fn, ...args) => tab.waitFor(fn, ...args),
    press: (key) => tab.press(key),
    strange: [],
    close: () => engine.close(),
  };
}

/** A server that wants to be called, and lets everybody read what it says. */
export async function serveEvil(): Promise<{
  readonly url: string;
  readonly calls: readonly string[];
  close(): void;
}> {
  const calls: string[] = [];
  const server = createServer((request, response) => {
    calls.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*');
    response.end('evil');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
