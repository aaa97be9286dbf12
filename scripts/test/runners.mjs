import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { projectRoot, toolPath } from '../node.mjs';
import { countCheck, countPlaywright, countVitest, sumCounts } from './counts.mjs';
import { failureOfCheck, failuresOfPlaywright, failuresOfVitest } from './failures.mjs';
import { runProgram } from './run-program.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */
/** @typedef {import('./failures.mjs').Failure} Failure */
/** @typedef {import('../browsers.mjs').BrowserName} BrowserName */

/**
 * Something that `npm test` runs.
 * @typedef {object} Runner
 * @property {string} name as a filter names it: `npm test -- unit`
 * @property {string} title
 * @property {readonly BrowserName[]} [browsers] what it cannot run without
 * @property {string} [beside] the runner that it runs beside, when both run; it prints when it has ended
 * @property {(paths: readonly string[]) => Promise<Result>} run
 */

/**
 * What came of a runner.
 * @typedef {object} Result
 * @property {Counts} counts
 * @property {string} output what it printed, as far as it was kept
 * @property {readonly Failure[]} failures
 */

const BROWSERS = /** @type {const} */ (['chromium', 'firefox']);

/** Longest time of one check, in ms: ten times what the slowest takes on two cores. */
const CHECK_DEADLINE_MS = 5 * 60_000;
/** Longest time of the browser runners, in ms: everything has to end within 25 minutes. */
const BROWSER_DEADLINE_MS = 13 * 60_000;

/**
 * A check that is one test.
 * @param {string} name
 * @param {string} title
 * @param {readonly (readonly string[])[]} commands all of them have to end well
 * @returns {Runner}
 */
const check = (name, title, ...commands) => ({
  name,
  title,
  run: async () => {
    const outputs = [];
    let exitCode = 0;
    for (const command of commands) {
      const result = await runProgram(command, { deadlineMs: CHECK_DEADLINE_MS });
      exitCode ||= result.exitCode;
      outputs.push(result.output, result.timedOut ? 'It took too long and was ended.\n' : '');
    }
    const output = outputs.join('');
    const failures = exitCode === 0 ? [] : [failureOfCheck(title, output)];
    return { counts: countCheck(exitCode), output, failures };
  },
});

/**
 * The same runner beside another, on the core that this leaves free.
 * @param {string} beside
 * @param {Runner} runner
 * @returns {Runner}
 */
const besideOf = (beside, runner) => ({ ...runner, beside });

/**
 * @param {string} project of vitest.config.ts
 * @param {string} title
 * @returns {Runner}
 */
const vitest = (project, title) => ({
  name: project,
  title,
  run: (paths) => runVitest(project, title, paths, { live: true, deadlineMs: CHECK_DEADLINE_MS }),
});

/**
 * Tests that drive browsers: each browser by a process of its own, both at once, on a core each.
 * @param {string} project of vitest.config.ts
 * @param {string} title
 * @param {boolean} [live] print what the first of them says while it runs
 * @returns {Runner}
 */
const engines = (project, title, live = true) => ({
  name: project,
  title,
  browsers: BROWSERS,
  run: async (paths) => {
    const present = process.env['PCSCOPE_ENGINES']?.split(',') ?? BROWSERS;
    const results = await Promise.all(
      present.map((browser, index) =>
        runVitest(project, title, paths, {
          browser,
          deadlineMs: BROWSER_DEADLINE_MS,
          live: live && index === 0,
        }),
      ),
    );
    return {
      counts: sumCounts(results.map(({ counts }) => counts)),
      output: results.map(({ output }) => output).join(''),
      failures: results.flatMap(({ failures }) => failures),
    };
  },
});

/**
 * @param {string} project
 * @param {string} title
 * @param {readonly string[]} paths
 * @param {object} options
 * @param {number} options.deadlineMs
 * @param {boolean} [options.live] print while it runs
 * @param {string} [options.browser] the only one that is driven
 * @returns {Promise<Result>}
 */
async function runVitest(project, title, paths, { deadlineMs, live = false, browser }) {
  const name = browser === undefined ? project : `${project}-${browser}`;
  const { file, read } = await freshReport(name);
  const { exitCode, output, timedOut } = await runProgram(
    [
      toolPath('vitest', 'vitest.mjs'),
      ...['run', '--project', project, '--allowOnly=false'],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      ...paths,
    ],
    { deadlineMs, live, ...(browser !== undefined && { env: { PCSCOPE_ENGINES: browser } }) },
  );
  const report = await read();
  const failures = [...failuresOfVitest(report), ...tooLong(timedOut, title)];
  return { counts: countVitest(report, exitCode), output, failures };
}

/**
 * @param {string} name project of playwright.config.ts
 * @param {string} title
 * @param {number} workers how many pages are open at once
 * @returns {Runner}
 */
const playwright = (name, title, workers) => ({
  name,
  title,
  browsers: ['chromium'],
  run: async (paths) => {
    const { file, read } = await freshReport(name);
    const { exitCode, timedOut } = await runProgram(
      [
        toolPath('@playwright/test', 'cli.js'),
        ...['test', `--project=${name}`, `--workers=${String(workers)}`, '--reporter=line,json'],
        ...paths,
      ],
      {
        deadlineMs: BROWSER_DEADLINE_MS,
        live: true,
        env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
      },
    );
    const report = await read();
    const failures = [...failuresOfPlaywright(report), ...tooLong(timedOut, title)];
    return { counts: countPlaywright(report, exitCode), output: '', failures };
  },
});

/** Everything, in the order in which it runs: what is quick and often wrong comes first. */
export const runners = /** @type {readonly Runner[]} */ ([
  check(
    'types',
    'Types (astro check, tsc)',
    [toolPath('astro', 'bin/astro.mjs'), 'check'],
    [toolPath('typescript', 'bin/tsc'), '--noEmit'],
    [toolPath('typescript', 'bin/tsc'), '--project', 'src/content/samples'],
  ),
  besideOf(
    'types',
    check('format', 'Formatting (prettier)', [
      toolPath('prettier', 'bin/prettier.cjs'),
      '--check',
      '.',
    ]),
  ),
  check('unused', 'Unused code (knip)', [toolPath('knip', 'bin/knip.js')]),
  check('imports', 'Import directions (dependency-cruiser)', [
    toolPath('dependency-cruiser', 'bin/dependency-cruiser.mjs'),
    '--config',
    '.dependency-cruiser.mjs',
    'src',
  ]),
  check('build', 'Build', ['scripts/site/check-site.mjs']),
  check('subpath', 'Build under /sub/path/', ['scripts/site/check-subpath.mjs']),
  check('sizes', 'Size budgets', ['scripts/sizes.mjs']),
  vitest('unit', 'Unit tests (vitest)'),
  // It knows the types of the content only after `astro check` or a build has written them.
  besideOf(
    'unit',
    check('lint', 'Lint (eslint)', [toolPath('eslint', 'bin/eslint.js'), '--max-warnings=0', '.']),
  ),
  engines('engines', 'Chromium and Firefox (vitest)'),
  // Hardly more than waiting for the browsers' own patience to end.
  besideOf('engines', engines('waits', 'Waits in Chromium and Firefox (vitest)', false)),
  // Drives both browsers itself: they are the two ends of one call.
  { ...vitest('call', 'A call between Chromium and Firefox (vitest)'), browsers: BROWSERS },
  playwright('each-page', 'Every page in Chromium (playwright)', 2),
  playwright('pages', 'Pages in Chromium (playwright)', 2),
]);

/** @param {boolean} timedOut @param {string} name @returns {readonly Failure[]} */
const tooLong = (timedOut, name) =>
  timedOut ? [{ name, why: 'It took too long and was ended.' }] : [];

/** @param {string} name */
async function freshReport(name) {
  const file = join(projectRoot, '.cache', 'test', `${name}.json`);
  await rm(file, { force: true });
  return {
    file,
    /** @returns {Promise<any>} `undefined` when the runner wrote no report */
    read: async () => {
      const text = await readFile(file, 'utf8').catch(() => undefined);
      return text === undefined ? undefined : JSON.parse(text);
    },
  };
}
