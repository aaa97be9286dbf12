import { BrowserMissingError } from '../browsers.mjs';
import { getBrowser } from '../get-browsers.mjs';
import { toolPath } from '../node.mjs';
import { runProgram } from '../test/run-program.mjs';

/** Longest time of all benchmarks together, in ms. */
const DEADLINE_MS = 20 * 60_000;

try {
  await getBrowser('chromium');
  const { exitCode, timedOut } = await runProgram(
    [toolPath('vitest', 'vitest.mjs'), 'run', '--project', 'bench', ...process.argv.slice(2)],
    { deadlineMs: DEADLINE_MS, live: true },
  );
  if (timedOut) console.error('The benchmarks took too long and were ended.');
  process.exitCode = exitCode;
} catch (error) {
  if (!(error instanceof BrowserMissingError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
