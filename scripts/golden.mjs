// Records the golden traces anew: runs every scenario in real Chromium and real Firefox and keeps what came of it in
// tests/fixtures/traces, and the loss of a network that no page can cause. `PCSCOPE_ENGINES=firefox npm run golden -- -t close` records one scenario of one engine.
import { spawn } from 'node:child_process';

import { pinnedEnv, pinnedNode, projectRoot, toolPath } from './node.mjs';

const tests = ['tests/browser/waits/scenarios.test.ts', 'tests/browser/waits/faults.test.ts'];
const vitest = toolPath('vitest', 'vitest.mjs');
const child = spawn(
  pinnedNode,
  [vitest, 'run', '--project', 'waits', ...tests, ...process.argv.slice(2)],
  {
    cwd: projectRoot,
    env: pinnedEnv({ PCSCOPE_GOLDEN: '1', PCSCOPE_NO_BUILD: '1' }),
    stdio: 'inherit',
  },
);
child.once('exit', (code) => {
  process.exitCode = code ?? 1;
});
