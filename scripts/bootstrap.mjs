// Gets from a bare clone to the pinned Node. Whatever Node started the command reads this file,
// so it uses built-ins only, and none that Node 18 lacks.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { binFolder, hasPinnedNode, pinnedEnv, pinnedNode, projectRoot } from './node.mjs';

/**
 * Whether `node_modules` holds what `package-lock.json` says. npm writes down what it installed;
 * only packages that are optional (other platforms) may be absent from it.
 * @param {{ packages: Record<string, LockEntry> }} wanted `package-lock.json`
 * @param {{ packages: Record<string, LockEntry> } | undefined} installed `node_modules/.package-lock.json`
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} LockEntry
 */
export function isInstalled(wanted, installed) {
  if (!installed) return false;
  return Object.entries(wanted.packages).every(([path, { version, integrity, ...entry }]) => {
    const there = installed.packages[path];
    if (path === '') return true;
    if (!there) return entry.optional === true || entry.devOptional === true;
    return there.version === version && there.integrity === integrity;
  });
}

/** Installs the project's packages when they are missing or not those of the lock file. */
function installIfNeeded() {
  const wanted = readLock('package-lock.json');
  if (!wanted) throw new Error('package-lock.json is missing or cannot be read.');
  const ready = () => isInstalled(wanted, readLock('node_modules/.package-lock.json'));
  if (ready() && hasPinnedNode()) return;
  console.log('Installing packages (npm ci) …');
  // The pinned Node is among what npm ci replaces: npm itself has to run on another one.
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((entry) => entry !== binFolder);
  const env = { ...process.env, PATH: path.join(delimiter) };
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: projectRoot, env, stdio: /** @type {const} */ ('inherit') };
  const { status } =
    npm?.endsWith('.js') && node && !node.startsWith(projectRoot)
      ? spawnSync(node, [npm, ...args], options)
      : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (status !== 0) {
    throw new Error(
      'npm ci failed, see above. It needs npm 8 or newer and a way to the npm registry; then run the command again.',
    );
  }
  if (!hasPinnedNode()) {
    throw new Error(
      `npm ci did not bring Node (${pinnedNode} is missing): the install script of the npm package "node" has to be allowed to run. Then delete node_modules and run the command again.`,
    );
  }
}

/**
 * @param {string} file path from the project's root
 * @returns {{ packages: Record<string, LockEntry> } | undefined}
 */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(join(projectRoot, file), 'utf8'));
  } catch {
    // No lock file, or half of one, means: not installed.
    return undefined;
  }
}

/**
 * Installs what is missing, then runs a script of the project with the pinned Node and ends as it
 * ends. Trouble is told in one sentence.
 * @param {string} script path from the project's root
 */
export function runPinned(script) {
  try {
    installIfNeeded();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
    return;
  }
  const child = spawn(pinnedNode, [join(projectRoot, script), ...process.argv.slice(2)], {
    cwd: projectRoot,
    env: pinnedEnv(),
    stdio: 'inherit',
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    // A terminal sends Ctrl-C to both; a process manager only to us.
    process.on(signal, () => child.kill(signal));
  }
  if (process.env['npm_lifecycle_event']) {
    // A signal to npm ends the shell between it and us, and reaches nobody else: our parent is gone
    // then, and we would hold the port for ever.
    const parent = process.ppid;
    setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 250).unref();
  }
  child.once('error', (error) => {
    console.error(
      `The pinned Node cannot run here (${error.message}): delete node_modules and run the command again.`,
    );
    process.exitCode = 1;
  });
  child.once('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}
