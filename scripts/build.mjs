// Builds the site, unless the build that is there was made from these very sources.
// Run it by `node scripts/build.mjs [--force]`; `PCSCOPE_BASE` builds for a sub-path.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

import { normalBase } from './base.mjs';
import { pinnedEnv, pinnedNode, projectRoot, toolPath } from './node.mjs';
import { takeTurn } from './turn.mjs';

/** What a build is made from. */
const SOURCES = [
  'src',
  'public',
  'scripts/integrations',
  'scripts/runner-address.mjs',
  'astro.config.mjs',
  'package-lock.json',
  'tsconfig.json',
];

/**
 * @typedef {object} BuildOptions
 * @property {string} [base] path on the host; default: `PCSCOPE_BASE`, or `/`
 * @property {string} [outDir] default: `PCSCOPE_OUT`, or `dist`
 * @property {boolean} [force] build even when nothing changed; default false
 * @property {'inherit' | 'ignore'} [output] what becomes of Astro's own lines; default `inherit`
 */

/**
 * Builds the site when its sources changed since the last build of the same folder.
 * @param {BuildOptions} [options]
 * @returns {Promise<{ outDir: string, base: string, built: boolean }>} `outDir` is absolute
 * @throws {Error} when the build fails
 */
export async function buildSite({
  base: wantedBase,
  outDir = process.env['PCSCOPE_OUT'] ?? 'dist',
  force = false,
  output = 'inherit',
} = {}) {
  const base = normalBase(wantedBase);
  const out = resolve(projectRoot, outDir);
  const stampFile = join(projectRoot, '.cache', 'builds', `${sha256(out).slice(0, 16)}.txt`);
  // Two runners may want the same build at once.
  return takeTurn(`${stampFile}.turn`, async () => {
    const stamp = await hashSources(base);
    const built = existsSync(join(out, 'index.html'));
    const last = await readFile(stampFile, 'utf8').catch(() => '');
    if (built && last === stamp && !force) return { outDir: out, base, built: false };
    await rm(stampFile, { force: true });
    await rm(out, { recursive: true, force: true });
    await runAstroBuild({ PCSCOPE_BASE: base, PCSCOPE_OUT: out }, output);
    await writeFile(stampFile, stamp);
    return { outDir: out, base, built: true };
  });
}

/**
 * @param {Record<string, string>} variables
 * @param {'inherit' | 'ignore'} output
 * @returns {Promise<void>}
 */
function runAstroBuild(variables, output) {
  return new Promise((done, fail) => {
    const child = spawn(pinnedNode, [toolPath('astro', 'bin/astro.mjs'), 'build'], {
      cwd: projectRoot,
      // A test runner that builds has another NODE_ENV, and the pages would be made for development.
      env: pinnedEnv({ ...variables, NODE_ENV: 'production' }),
      stdio: ['ignore', output, 'inherit'],
    });
    child.once('error', fail);
    child.once('exit', (code, signal) => {
      if (code === 0) done();
      else fail(new Error(`astro build ended with ${signal ?? code}`));
    });
  });
}

/**
 * One hash over everything that a build depends on.
 * @param {string} base
 */
async function hashSources(base) {
  const options = [base, process.env['PCSCOPE_SITE'] ?? '', process.env['PCSCOPE_RUNNER'] ?? ''];
  const hash = createHash('sha256').update(`${options.join('\n')}\n`);
  const files = (await Promise.all(SOURCES.map((path) => listFiles(join(projectRoot, path)))))
    .flat()
    .filter((path) => !/\.test\.tsx?$/.test(path))
    .sort();
  for (const file of files) {
    hash.update(`${relative(projectRoot, file).split(sep).join('/')}\n`);
    hash.update(await readFile(file));
  }
  return hash.digest('hex');
}

/**
 * @param {string} path a file, a folder, or nothing
 * @returns {Promise<string[]>}
 */
async function listFiles(path) {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOTDIR') return undefined;
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (entries === undefined) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** @param {string} text */
const sha256 = (text) => createHash('sha256').update(text).digest('hex');

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { outDir, built } = await buildSite({ force: process.argv.includes('--force') });
  console.log(`${built ? 'Built' : 'Unchanged since the last build'}: ${outDir}`);
}
