import { spawn } from 'node:child_process';

import { pinnedEnv, pinnedNode, projectRoot } from '../node.mjs';

/**
 * @typedef {object} ProgramResult
 * @property {number} exitCode 0 when all is well; 1 when it was ended by a signal or by the deadline
 * @property {string} output what it printed, when it was kept
 * @property {boolean} timedOut
 */

/** What ends each program that is running, and all that it started. @type {Set<() => void>} */
const ends = new Set();

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(signal, () => {
    for (const end of ends) end();
    process.exit(1);
  });
}

/**
 * Runs a tool of the project with the pinned Node, and ends it with all that it started when it
 * runs into its deadline.
 * @param {readonly string[]} command program file and its arguments
 * @param {object} options
 * @param {number} options.deadlineMs
 * @param {boolean} [options.live] print while it runs, instead of keeping what it prints
 * @param {Record<string, string>} [options.env] variables to add
 * @returns {Promise<ProgramResult>}
 */
export function runProgram(command, { deadlineMs, live = false, env = {} }) {
  const ownGroup = process.platform !== 'win32';
  return new Promise((resolve) => {
    const child = spawn(pinnedNode, command, {
      cwd: projectRoot,
      env: pinnedEnv(env),
      stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
      detached: ownGroup,
    });
    let output = '';
    let timedOut = false;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
    }
    const end = () => {
      if (ownGroup && child.pid !== undefined) endGroup(child.pid);
      else child.kill('SIGKILL');
    };
    ends.add(end);
    const deadline = setTimeout(() => {
      timedOut = true;
      end();
    }, deadlineMs);
    const settle = (/** @type {number} */ exitCode) => {
      clearTimeout(deadline);
      ends.delete(end);
      resolve({ exitCode: timedOut ? 1 : exitCode, output, timedOut });
    };
    child.once('error', (error) => {
      output += error.message;
      settle(1);
    });
    child.once('close', (code) => settle(code ?? 1));
  });
}

/** @param {number} pid leader of the group */
function endGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    // The group is already gone.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}
