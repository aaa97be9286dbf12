import { BrowserMissingError } from '../browsers.mjs';
import { getBrowser } from '../get-browsers.mjs';
import { formatCounts, sumCounts } from './counts.mjs';
import { runners } from './runners.mjs';
import { writeClaims } from './write-claims.mjs';

const args = process.argv.slice(2);
const names = runners.map(({ name }) => name);
const paths = args.filter((arg) => /[./]/.test(arg));
const filters = args.filter((arg) => !paths.includes(arg));
const unknown = filters.filter((filter) => !names.includes(filter));
if (unknown.length > 0) {
  console.error(
    `There is nothing named ${unknown.join(', ')} to run; there is: ${names.join(', ')}.`,
  );
  process.exit(1);
}
const chosen = runners.filter(({ name }) => filters.length === 0 || filters.includes(name));

/** What the reader has to do before everything can run, one sentence each. @type {Set<string>} */
const sentences = new Set();

/**
 * @param {import('./runners.mjs').Runner} runner
 * @returns {Promise<import('./runners.mjs').Result>}
 */
async function runWithBrowsers({ title, browsers = [], run }) {
  const present = [];
  const missing = [];
  for (const browser of browsers) {
    try {
      await getBrowser(browser);
      present.push(browser);
    } catch (error) {
      if (!(error instanceof BrowserMissingError)) throw error;
      missing.push(error.message);
      sentences.add(error.message);
    }
  }
  if (missing.length === 0) return run(paths);
  /** A browser that is missing counts as one failed test. */
  const withoutIt = {
    counts: { passed: 0, failed: missing.length, skipped: 0 },
    output: `${missing.join('\n')}\n`,
    failures: missing.map((why) => ({ name: title, why })),
  };
  if (present.length === 0) return withoutIt;
  process.env['PCSCOPE_ENGINES'] = present.join(',');
  const { counts, output, failures } = await run(paths);
  return {
    counts: sumCounts([counts, withoutIt.counts]),
    output: output + withoutIt.output,
    failures: [...failures, ...withoutIt.failures],
  };
}

// What is tested is the site at the root of a host and the one under /sub/path/, whatever is set.
delete process.env['PCSCOPE_BASE'];
delete process.env['PCSCOPE_SITE'];

/** @type {{ line: string, counts: import('./counts.mjs').Counts, failures: readonly import('./failures.mjs').Failure[] }[]} */
const results = [];

/** @param {import('./runners.mjs').Runner} runner @param {boolean} isBeside */
async function runOne(runner, isBeside) {
  const started = performance.now();
  if (!isBeside) console.log(`\n— ${runner.title}`);
  const { counts, output, failures } = await runWithBrowsers(runner);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const line = `${counts.failed > 0 ? '✗' : '✓'} ${runner.title}: ${formatCounts(counts)} (${seconds} s)`;
  return () => {
    if (isBeside) console.log(`\n— ${runner.title}`);
    if (counts.failed > 0 || isBeside) process.stdout.write(output);
    console.log(line);
    results.push({ line, counts, failures });
  };
}

const isChosen = (/** @type {string | undefined} */ name) =>
  chosen.some((runner) => runner.name === name);
for (const runner of chosen) {
  if (isChosen(runner.beside)) continue;
  const company = chosen.filter(({ beside }) => beside === runner.name);
  const all = [runOne(runner, false), ...company.map((other) => runOne(other, true))];
  for (const print of await Promise.all(all)) print();
}

const total = sumCounts(results.map(({ counts }) => counts));
console.log(`\n${results.map(({ line }) => line).join('\n')}\n`);
for (const { name, why } of results.flatMap(({ failures }) => failures)) {
  console.log(`✗ ${name}\n${why.replace(/^/gm, '    ')}\n`);
}
const both = (/** @type {string} */ name) => [`${name}-chromium`, `${name}-firefox`];
// A part of the tests has not checked every claim, and another machine has other browsers.
if (args.length === 0 && !process.env['CI']) {
  console.log(`${(await writeClaims(['unit', ...both('engines'), ...both('waits')])).line}\n`);
}
for (const sentence of sentences) console.log(`${sentence}\n`);
console.log(formatCounts(total));
process.exitCode = total.failed > 0 ? 1 : 0;
