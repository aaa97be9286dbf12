// Gets the browsers that the tests need by whatever way the machine allows.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { BROWSER_VARIABLES, BrowserMissingError, findBrowser } from './browsers.mjs';
import { pinnedEnv, projectRoot, toolPath } from './node.mjs';

/** @typedef {import('./browsers.mjs').BrowserName} BrowserName */

const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * Finds a browser, or installs it: the Debian package when this is root on a Debian, otherwise the
 * build that Playwright (Chromium) or @puppeteer/browsers (Firefox) downloads.
 * Names the program in `PCSCOPE_CHROMIUM` or `PCSCOPE_FIREFOX` for everything that runs after.
 * @param {BrowserName} browser
 * @returns {Promise<string>} path of its program
 * @throws {BrowserMissingError} when no way led to a browser
 */
export async function getBrowser(browser) {
  const missed = missing.get(browser);
  if (missed) throw missed;
  const tried = [];
  const ways = [
    { name: 'the usual places', get: () => findBrowser(browser) },
    { name: 'earlier downloads', get: () => findDownload(browser) },
    ...(mayInstall() ? [{ name: 'apt-get', get: () => installDebianPackage(browser) }] : []),
    { name: 'a download', get: () => download(browser) },
  ];
  for (const { name, get } of ways) {
    const path = await get();
    if (path) {
      process.env[BROWSER_VARIABLES[browser]] = path;
      return path;
    }
    tried.push(name);
  }
  const error = new BrowserMissingError(browser, `tried ${tried.join(', ')}`);
  missing.set(browser, error);
  throw error;
}

/** What was not to be had is not asked for again in the same run. @type {Map<BrowserName, Error>} */
const missing = new Map();

/** Whether this is root on a Debian. */
const mayInstall = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** @param {BrowserName} browser */
function installDebianPackage(browser) {
  const name = DEBIAN_PACKAGES[browser];
  console.log(`Installing the Debian package ${name} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { env, stdio: ['ignore', 'ignore', 'inherit'] };
  const install = ['install', '-y', '--no-install-recommends', name];
  if (spawnSync('apt-get', install, options).status !== 0) {
    // The list of packages may be missing or old.
    spawnSync('apt-get', ['update'], options);
    spawnSync('apt-get', install, options);
  }
  return findBrowser(browser);
}

/** @param {BrowserName} browser */
async function findDownload(browser) {
  if (browser === 'chromium') {
    const { chromium } = await import('playwright');
    const path = chromium.executablePath();
    return existsSync(path) ? path : undefined;
  }
  return readDownloads(['list']);
}

/** @param {BrowserName} browser */
function download(browser) {
  console.log(`Downloading ${browser} …`);
  if (browser === 'chromium') {
    runTool(toolPath('playwright', 'cli.js'), ['install', 'chromium'], 'inherit');
    return findDownload(browser);
  }
  return readDownloads(['install', 'firefox@stable']);
}

/**
 * Runs the `browsers` program, whose lines end in the path of a browser's program.
 * @param {string[]} args
 */
function readDownloads(args) {
  const folder = join(projectRoot, '.cache', 'browsers');
  if (args[0] === 'list' && !existsSync(folder)) return undefined;
  const program = toolPath('@puppeteer/browsers', 'lib/main-cli.js');
  const output = runTool(program, [...args, '--path', folder], 'pipe');
  return output
    .split('\n')
    .map((line) => /^firefox@\S+ (?:\(.*?\) )?(.+)$/.exec(line.trim())?.[1])
    .find((path) => path !== undefined && existsSync(path));
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {'inherit' | 'pipe'} stdout
 */
function runTool(program, args, stdout) {
  const result = spawnSync(process.execPath, [program, ...args], {
    cwd: projectRoot,
    env: pinnedEnv(),
    encoding: 'utf8',
    stdio: ['ignore', stdout, 'inherit'],
  });
  return result.stdout ?? '';
}
