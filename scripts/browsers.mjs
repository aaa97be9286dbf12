// Finds the browsers that the tests drive. Built-ins only.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/**
 * The outside world, as an argument so that the finder can be tested.
 * @typedef {object} Machine
 * @property {Record<string, string | undefined>} env
 * @property {string} platform as `process.platform`
 * @property {(path: string) => boolean} exists
 */

/** @type {Machine} */
const thisMachine = { env: process.env, platform: process.platform, exists: existsSync };

/** The variable that names a browser's program outright. */
export const BROWSER_VARIABLES = /** @type {const} */ ({
  chromium: 'PCSCOPE_CHROMIUM',
  firefox: 'PCSCOPE_FIREFOX',
});

const PROGRAMS = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
  firefox: ['firefox-esr', 'firefox'],
};

const KNOWN_PATHS = {
  chromium: {
    darwin: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    win32: ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'],
    linux: ['/opt/google/chrome/chrome', '/snap/bin/chromium'],
  },
  firefox: {
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox\\firefox.exe'],
    linux: ['/opt/firefox/firefox', '/snap/bin/firefox'],
  },
};

/** Thrown when there is no browser; its message tells the reader what to do. */
export class BrowserMissingError extends Error {
  /**
   * @param {BrowserName} browser
   * @param {string} [tried] what was tried and how it ended
   */
  constructor(browser, tried) {
    const variable = BROWSER_VARIABLES[browser];
    const product = browser === 'chromium' ? 'Chromium or Chrome' : 'Firefox';
    super(
      `No ${product} was found${tried ? ` (${tried})` : ''}. ` +
        `Install ${product}, or set ${variable} to the path of its program, and run the command again.`,
    );
    this.name = 'BrowserMissingError';
    /** @type {'browser-missing'} */
    this.code = 'browser-missing';
    this.browser = browser;
  }
}

/**
 * Where a browser may be on this machine, best first: the one that the environment names, then
 * the programs on PATH, then the places where installers put it.
 * @param {BrowserName} browser
 * @param {Machine} [machine]
 * @returns {string[]} paths, which may not exist
 */
export function browserCandidates(browser, { env, platform } = thisMachine) {
  const named = env[BROWSER_VARIABLES[browser]];
  if (named) return [named];
  const ending = platform === 'win32' ? '.exe' : '';
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = PROGRAMS[browser].flatMap((program) =>
    folders.map((folder) => join(folder, program + ending)),
  );
  const known = KNOWN_PATHS[browser];
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return roots.flatMap((root) => (root ? known.win32.map((path) => join(root, path)) : []));
  }
  return [...onPath, ...(platform === 'darwin' ? known.darwin : known.linux)];
}

/**
 * The browser's program on this machine.
 * @param {BrowserName} browser
 * @param {Machine} [machine]
 * @returns {string | undefined} `undefined` when it is not installed
 * @throws {BrowserMissingError} when the environment names a program that does not exist
 */
export function findBrowser(browser, machine = thisMachine) {
  const found = browserCandidates(browser, machine).find((path) => machine.exists(path));
  const named = machine.env[BROWSER_VARIABLES[browser]];
  if (!found && named) {
    throw new BrowserMissingError(browser, `${BROWSER_VARIABLES[browser]} names ${named}`);
  }
  return found;
}
