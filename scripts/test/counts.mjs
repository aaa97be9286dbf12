// From what a runner reports to how many tests passed, failed and were skipped. Pure.

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * What vitest's JSON reporter writes, as far as it is read here.
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults one per file
 */

/**
 * What Playwright's JSON reporter writes, as far as it is read here.
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {unknown[]} errors outside of tests
 */

/**
 * Counts of a vitest run. A file that failed outside of its tests counts as one failed test.
 * @param {VitestReport | undefined} report `undefined` when the runner wrote none
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countVitest(report, exitCode) {
  if (!report) return crashed;
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  return trust(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + brokenFiles,
      skipped: report.numPendingTests + report.numTodoTests,
    },
    exitCode,
  );
}

/**
 * Counts of a Playwright run. A test that passed only when tried again counts as failed.
 * @param {PlaywrightReport | undefined} report `undefined` when the runner wrote none
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countPlaywright(report, exitCode) {
  if (!report) return crashed;
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + flaky + report.errors.length;
  return trust({ passed: expected, failed, skipped }, exitCode);
}

/**
 * Counts of a check that is one test: it passed if its program ended well.
 * @param {number} exitCode
 * @returns {Counts}
 */
export const countCheck = (exitCode) =>
  exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : crashed;

/** @type {Counts} */
const crashed = { passed: 0, failed: 1, skipped: 0 };

/**
 * A runner that ended badly, or ran nothing, has failed even where it reports no failed test.
 * @param {Counts} counts
 * @param {number} exitCode
 * @returns {Counts}
 */
function trust(counts, exitCode) {
  const silent = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0);
  return silent ? { ...counts, failed: 1 } : counts;
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export const sumCounts = (all) =>
  all.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

/**
 * Counts as words, such as `12 passed, 0 failed` or `12 passed, 1 failed, 2 skipped`.
 * @param {Counts} counts
 */
export const formatCounts = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
