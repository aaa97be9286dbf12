// Which claims were checked in which browsers: from the reports of the tests to the record in the repository. Pure.

/** @typedef {import('../browsers.mjs').BrowserName} BrowserName */

/**
 * What vitest's JSON reporter writes, as far as it is read here.
 * @typedef {object} Report
 * @property {readonly { readonly name: string, readonly assertionResults: readonly TestResult[] }[]} testResults one per file
 */

/**
 * @typedef {object} TestResult
 * @property {string} title of which each word may be the id of a claim
 * @property {string} status `passed` when it passed
 * @property {{ readonly browser?: { readonly name: BrowserName, readonly version: string } }} [meta] where it ran
 */

/**
 * `src/content/claims/checked.json`.
 * @typedef {object} ClaimsRecord
 * @property {string} on day of the last run, such as `2026-11-23`
 * @property {Partial<Record<BrowserName, string>>} versions of the browsers, as they themselves say
 * @property {Record<string, BrowserName | 'both'>} claims where each was checked, by its id, in alphabetical order
 */

/** Files whose titles name claims. */
const PROOFS =
  /\/tests\/(browser\/(engines|waits)\/claims[\w-]*|content\/recorded-claims)\.test\.ts$/;
const BROWSERS = /** @type {const} */ (['chromium', 'firefox']);

/**
 * The record that a run comes to.
 * @param {readonly Report[]} reports of all that names claims
 * @param {readonly string[]} measured ids of the claims that are checked by tests
 * @param {string} on the day
 * @returns {{ record: ClaimsRecord, broken: readonly string[] }} `broken`: tests that named claims and did not pass, and
 * what else keeps the record from being true
 */
export function recordOf(reports, measured, on) {
  const tests = reports
    .flatMap(({ testResults }) => testResults)
    .filter(({ name }) => PROOFS.test(name.replaceAll('\\', '/')))
    .flatMap(({ assertionResults }) => assertionResults)
    .map(({ title, status, meta }) => ({
      title,
      ids: title.split(/[\s,:]+/),
      passed: status === 'passed',
      browser: meta?.browser,
    }));
  /** @type {Partial<Record<BrowserName, string>>} */
  const versions = {};
  for (const { browser } of tests) {
    const known = browser && versions[browser.name];
    // A recording knows the first number alone.
    if (browser && (known === undefined || browser.version.length > known.length)) {
      versions[browser.name] = browser.version;
    }
  }
  const broken = tests
    .filter(({ passed }) => !passed)
    .map(({ title, browser }) => `${browser?.name ?? 'no browser'}: ${title}`);
  for (const { title, browser } of tests) {
    if (browser && major(browser.version) !== major(versions[browser.name] ?? '')) {
      broken.push(`${browser.name}: ${title}: seen in version ${browser.version} alone`);
    }
  }
  /** @type {Record<string, BrowserName | 'both'>} */
  const claims = {};
  for (const id of [...measured].sort()) {
    const seen = BROWSERS.filter(
      (name) =>
        isAbout(id, name) &&
        tests.some((test) => test.browser?.name === name && test.ids.includes(id)),
    );
    const [only] = seen;
    if (only !== undefined) claims[id] = seen.length === 2 ? 'both' : only;
  }
  return { record: { on, versions, claims }, broken };
}

/** @param {string} version */
const major = (version) => version.split('.')[0];

/**
 * An id that ends in a browser's name speaks of that browser alone.
 * @param {string} id
 * @param {BrowserName} name
 */
const isAbout = (id, name) =>
  BROWSERS.every((browser) => !id.endsWith(`-${browser}`) || browser === name);

/**
 * @param {ClaimsRecord} record
 * @param {readonly string[]} measured
 * @returns {readonly string[]} claims that no test has checked
 */
export const missingIn = ({ claims }, measured) => measured.filter((id) => !(id in claims));
