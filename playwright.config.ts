import { defineConfig } from '@playwright/test';

import { findBrowser } from './scripts/browsers.mjs';
import { chromiumArgs } from './tests/browser/chromium-args.ts';

const executablePath = findBrowser('chromium');

export default defineConfig({
  projects: [
    // Every built page, one like the other.
    { name: 'each-page', testDir: 'tests/browser/each-page', fullyParallel: true },
    { name: 'pages', testDir: 'tests/browser/pages' },
  ],
  outputDir: '.cache/playwright',
  globalSetup: './tests/browser/pages-setup.ts',
  // `npm test` runs two at once: what is asked of a page here is never how long it takes.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 90_000,
  // A state is waited for as long as a busy machine may need: real connections are behind it.
  expect: { timeout: 15_000 },
  reporter: process.env['PCSCOPE_REPORT'] ? [['line'], ['json']] : 'list',
  use: {
    browserName: 'chromium',
    // The global setup serves the site and says where.
    ...(process.env['PCSCOPE_SITE_URL'] ? { baseURL: process.env['PCSCOPE_SITE_URL'] } : {}),
    launchOptions: {
      args: [...chromiumArgs],
      ...(executablePath ? { executablePath } : {}),
    },
  },
});
