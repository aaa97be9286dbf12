// Writes package-lock.json anew from package.json: `npm run lock`, after a dependency was added or
// changed. npm leaves other platforms' optional packages out of a lock file that it writes beside a
// node_modules folder (npm/cli#4828), and `npm ci` then fails elsewhere; so this happens in an empty
// folder.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { projectRoot } from './node.mjs';

const folder = mkdtempSync(join(tmpdir(), 'pcscope-lock-'));
for (const file of ['package.json', '.npmrc']) {
  copyFileSync(join(projectRoot, file), join(folder, file));
}
const { status } = spawnSync('npm', ['install', '--package-lock-only', '--ignore-scripts'], {
  cwd: folder,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (status === 0) {
  copyFileSync(join(folder, 'package-lock.json'), join(projectRoot, 'package-lock.json'));
  console.log('package-lock.json is new; the next npm start or npm test installs from it.');
}
rmSync(folder, { recursive: true });
process.exitCode = status ?? 1;
