// From what a runner reports to what failed and why, in few lines: what stands at the end of a long log. Pure.

/**
 * Something that failed.
 * @typedef {object} Failure
 * @property {string} name file and test
 * @property {string} why the beginning of what it said, without colours; may be empty
 */

/** As much of a message as says what was expected and what was found. */
const LINES = 12;

/** @param {string} text */
const plain = (text) =>
  text
    // eslint-disable-next-line no-control-regex -- colours begin with one
    .replace(/\u001b\[[0-9;]*m/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.slice(0, 300));

/** @param {string} text */
const beginning = (text) => plain(text).slice(0, LINES).join('\n');

/**
 * The end of what a check printed, as its failure.
 * @param {string} name
 * @param {string} output
 * @returns {Failure}
 */
export const failureOfCheck = (name, output) => ({
  name,
  why: plain(output).slice(-LINES).join('\n'),
});

/**
 * Failed tests of a vitest run, and files that failed outside of their tests.
 * @param {{ testResults: { name?: string, status: string, message?: string,
 *   assertionResults: { status: string, fullName?: string, failureMessages?: string[] }[] }[] } | undefined} report
 *   `undefined` when the runner wrote none
 * @returns {readonly Failure[]}
 */
export function failuresOfVitest(report) {
  return (report?.testResults ?? []).flatMap(({ name = '', status, message, assertionResults }) => {
    const file = name.split('/').at(-1) ?? '';
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && failed.length === 0)
      return [{ name: file, why: beginning(message ?? '') }];
    return failed.map(({ fullName = '', failureMessages = [] }) => ({
      name: `${file}: ${fullName}`,
      why: beginning(failureMessages[0] ?? ''),
    }));
  });
}

/**
 * @typedef {object} PlaywrightSuite
 * @property {PlaywrightSuite[]} [suites]
 * @property {{ title: string, file: string, line: number, ok: boolean,
 *   tests: { status: string, results: { error?: { message?: string } }[] }[] }[]} [specs]
 */

/**
 * Failed tests of a Playwright run, and errors outside of tests.
 * @param {{ suites?: PlaywrightSuite[], errors: { message?: string }[] } | undefined} report
 *   `undefined` when the runner wrote none
 * @returns {readonly Failure[]}
 */
export function failuresOfPlaywright(report) {
  /** @param {PlaywrightSuite} suite @returns {readonly Failure[]} */
  const inSuite = ({ suites = [], specs = [] }) => [
    ...specs.flatMap(({ title, file, line, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(({ results }) => ({
          name: `${file}:${line}: ${title}`,
          why: beginning(results.find(({ error }) => error)?.error?.message ?? ''),
        })),
    ),
    ...suites.flatMap(inSuite),
  ];
  if (!report) return [];
  return [
    ...(report.suites ?? []).flatMap(inSuite),
    ...report.errors.map(({ message = '' }) => ({
      name: 'outside of tests',
      why: beginning(message),
    })),
  ];
}
