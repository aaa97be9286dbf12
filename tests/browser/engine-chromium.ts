import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright';

import { findBrowser } from '../../scripts/browsers.mjs';
import { chromiumArgs } from './chromium-args.ts';
import type { Engine, Tab, TabOptions } from './engine.ts';
import { asClassicScript, askPage, askUntil } from './in-page.ts';

/** Starts Chromium, headless, with further arguments. `siteUrl` is where paths are opened. */
export async function launchChromium(
  siteUrl: string,
  extraArgs: readonly string[] = [],
): Promise<Engine> {
  const executablePath = findBrowser('chromium');
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...chromiumArgs, ...extraArgs],
  });
  return {
    name: 'chromium',
    version: browser.version(),
    open: async (path, options = {}) => {
      const context = await browser.newContext({
        viewport: { ...(options.viewport ?? { width: 1280, height: 800 }) },
      });
      return openTab(context, siteUrl, path, options);
    },
    close: () => browser.close(),
  };
}

async function openTab(
  context: BrowserContext,
  siteUrl: string,
  path: string,
  options: TabOptions,
): Promise<Tab> {
  const addInitScript = async (script: string): Promise<void> => {
    await context.addInitScript({ content: asClassicScript(script) });
  };
  for (const script of options.initScripts ?? []) await addInitScript(script);
  return openPage(context, siteUrl, path, await context.newPage(), addInitScript);
}

/** A page in a window of its own, in the same context. */
async function newWindow(context: BrowserContext): Promise<Page> {
  const [opener] = context.pages();
  const opened = context.waitForEvent('page');
  await opener?.evaluate(() => void open('about:blank', '_blank', 'popup,noopener'));
  return opened;
}

async function openPage(
  context: BrowserContext,
  siteUrl: string,
  path: string,
  page: Page,
  addInitScript: Tab['addInitScript'],
): Promise<Tab> {
  const errors = collectErrors(page);
  let network: CDPSession | undefined;
  const evaluate = (expression: string) => page.evaluate<unknown>(expression);
  const tab: Tab = {
    evaluate: (fn, ...args) => askPage(evaluate, fn, args) as never,
    waitFor: (fn, ...args) => askUntil(evaluate, fn, args) as never,
    addInitScript,
    goto: async (target) => void (await page.goto(new URL(target, siteUrl).href)),
    click: (selector) => page.click(selector),
    press: (key) => page.keyboard.press(key),
    screenshot: async (target) => void (await page.screenshot({ path: target })),
    errors,
    beside: async (target, as = 'tab') => {
      const beside = as === 'window' ? await newWindow(context) : await context.newPage();
      return openPage(context, siteUrl, target, beside, addInitScript);
    },
    reload: async () => void (await page.reload()),
    cut: async (isCut) => {
      network ??= await context.newCDPSession(page);
      await network.send('Network.enable');
      const speed = { latency: 1, downloadThroughput: -1, uploadThroughput: -1 };
      await network.send('Network.emulateNetworkConditions', { ...speed, offline: isCut });
    },
    kill: async () => {
      const session = await context.newCDPSession(page);
      const dead = page.waitForEvent('crash');
      // It never answers: whoever could is gone.
      session.send('Page.crash').catch(() => undefined);
      await dead;
      await page.close();
    },
    leave: () => page.close({ runBeforeUnload: false }),
    close: () => context.close(),
  };
  await tab.goto(path);
  return tab;
}

function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`${error.name}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`console.error: ${message.text()}`);
  });
  return errors;
}
