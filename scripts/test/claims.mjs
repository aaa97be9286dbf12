// Runs the tests of claims alone, in both browsers, and records what was checked: what a full `npm test` does besides.
import { toolPath } from '../node.mjs';
import { runProgram } from './run-program.mjs';
import { writeClaims } from './write-claims.mjs';

/** Longest time of one project, in ms: twice what it takes on two cores. */
const DEADLINE_MS = 6 * 60_000;

const projects = /** @type {const} */ ([
  ['unit', 'tests/content/recorded-claims.test.ts'],
  ['engines', 'tests/browser/engines/claims'],
  ['waits', 'tests/browser/waits/claims'],
]);
let exitCode = 0;
for (const [project, path] of projects) {
  const file = `.cache/test/claims-${project}.json`;
  const result = await runProgram(
    [
      toolPath('vitest', 'vitest.mjs'),
      ...['run', '--project', project, path],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    ],
    { deadlineMs: DEADLINE_MS, live: true, env: { PCSCOPE_NO_BUILD: '1' } },
  );
  exitCode ||= result.exitCode;
}
const { written, line } = await writeClaims(projects.map(([project]) => `claims-${project}`));
console.log(line);
process.exitCode = written ? exitCode : 1;
