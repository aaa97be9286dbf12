// `npm start`: installs what is missing, and starts the server. Runs on any Node from 18 on.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const folder = import.meta.dirname ?? dirname(new URL(import.meta.url).pathname);
const require = createRequire(join(folder, 'package.json'));

/** The Node that the packages bring: TypeScript runs on it as it is. @returns {string | undefined} */
function broughtNode() {
  try {
    require.resolve('socket.io/package.json');
    const root = dirname(require.resolve('node/package.json'));
    const file = join(root, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

if (broughtNode() === undefined) {
  console.log('Installing …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const install = ['install', '--no-audit', '--no-fund', '--no-package-lock'];
  spawnSync(npm, install, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
}
const node = broughtNode();
if (node === undefined) {
  console.error('The packages could not be installed. Is there a network?');
  process.exit(1);
}
const server = spawn(
  node,
  ['--disable-warning=ExperimentalWarning', join(folder, 'server/main.ts')],
  { stdio: 'inherit' },
);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => server.kill(signal));
}
server.on('exit', (code) => process.exit(code ?? 0));
