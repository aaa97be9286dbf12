import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** How often a process that waits looks whether it is its turn, in ms: little against what it waits for. */
const LOOK_MS = 100;

/**
 * Does `work` while no other process that names the same file does: they wait. A process that died does not count.
 * @template T
 * @param {string} file path of a file that stands for the turn
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function takeTurn(file, work) {
  await mkdir(dirname(file), { recursive: true });
  while (!(await claim(file))) {
    const holder = Number(await readFile(file, 'utf8').catch(() => ''));
    // An empty file is being written this moment.
    if (holder > 0 && !isAlive(holder)) await rm(file, { force: true });
    else await pause(LOOK_MS);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

/** @param {string} file @returns {Promise<boolean>} */
async function claim(file) {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH';
  }
}
