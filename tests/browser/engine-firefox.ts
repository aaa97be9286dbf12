import puppeteer, { type BrowserContext, type KeyInput, type Page } from 'puppeteer-core';

import { BrowserMissingError, findBrowser } from '../../scripts/browsers.mjs';
import type { Engine, Tab, TabOptions } from './engine.ts';
import { asClassicScript, askPage, askUntil } from './in-page.ts';

/** Keeps a test run on this machine: nothing is fetched, checked or reported anywhere. */
const quietPrefs = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.newtabpage.activity-stream.feeds.topsites': false,
  'browser.region.network.url': '',
  'browser.search.update': false,
  'datareporting.healthreport.uploadEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'geo.provider.network.url': '',
  // The H.264 plug-in is a download.
  'media.gmp-manager.updateEnabled': false,
  'media.gmp-provider.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.unified': false,
};

// Vitest tells a process to end, and half a second later kills it: no time for a browser to take its leave. The driver kills
// it when the process exits.
process.once('SIGTERM', () => process.exit());

/** Starts a stock Firefox, headless, over WebDriver BiDi, with further preferences. `siteUrl` is where paths are opened. */
export async function launchFirefox(
  siteUrl: string,
  extraPrefs: Readonly<Record<string, boolean>> = {},
): Promise<Engine> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new BrowserMissingError('firefox');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    handleSIGTERM: false,
    extraPrefsFirefox: { ...quietPrefs, ...extraPrefs },
  });
  const version = (await browser.version()).replace(/^firefox\//i, '');
  return {
    name: 'firefox',
    version,
    open: async (path, options = {}) =>
      openTab(await browser.createBrowserContext(), siteUrl, path, options),
    freeze: (isFrozen) => {
      // The driver starts it as the leader of a group of processes.
      const group = browser.process()?.pid;
      if (group !== undefined) process.kill(-group, isFrozen ? 'SIGSTOP' : 'SIGCONT');
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
  return openPage(context, siteUrl, path, await context.newPage(), options);
}

async function openPage(
  context: BrowserContext,
  siteUrl: string,
  path: string,
  page: Page,
  options: TabOptions,
): Promise<Tab> {
  await page.setViewport({ ...(options.viewport ?? { width: 1280, height: 800 }) });
  const addInitScript = async (script: string): Promise<void> => {
    await page.evaluateOnNewDocument(asClassicScript(script));
  };
  for (const script of options.initScripts ?? []) await addInitScript(script);
  const errors = collectErrors(page);
  const evaluate = (expression: string) => page.evaluate(expression);
  const tab: Tab = {
    evaluate: (fn, ...args) => askPage(evaluate, fn, args) as never,
    waitFor: (fn, ...args) => askUntil(evaluate, fn, args) as never,
    addInitScript,
    goto: async (target) => void (await page.goto(new URL(target, siteUrl).href)),
    click: (selector) => page.click(selector),
    press: (key) => page.keyboard.press(key as KeyInput),
    screenshot: async (target) => void (await page.screenshot({ path: target })),
    errors,
    beside: async (target, type = 'tab') =>
      openPage(context, siteUrl, target, await context.newPage({ type }), options),
    reload: async () => void (await page.reload()),
    leave: () => page.close(),
    close: () => context.close(),
  };
  await tab.goto(path);
  return tab;
}

function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => {
    errors.push(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  });
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`console.error: ${message.text()}`);
  });
  return errors;
}
