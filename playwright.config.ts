import { defineConfig } from '@playwright/test';

import { findBrowser } from './scripts/browsers.mjs';
import { chromiumArgs } from './tests/browser/chromium-args.ts';

const executablePath = findBrowser('chromium');

export default defineConfig({
  projects: [
    // Every built page, one like the other: nothing in it is timed, so two may be looked at at once.
    { name: 'each-page', testDir: 'tests/browser/each-page', fullyParallel: true },
    { name: 'pages', testDir: 'tests/browser/pages' },
  ],
  outputDir: '.cache/playwright',
  globalSetup: './tests/browser/pages-setup.ts',
  // Two cores: one browser at a time, or timing windows measure the neighbours. `each-page` is run with two.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 60_000,
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
