import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import { gzipBytes } from '../site/weigh.mjs';
import { bundleStandalone } from './standalone-scripts.mjs';

const ENTRY = 'src/offline/worker.ts';
const FILE = 'sw.js';

/** @param {string | Buffer} content */
const hashOf = (content) => createHash('sha256').update(content).digest('hex').slice(0, 12);

/** What only a reader who edits needs: the full editor and its workers. The plain one stands in for it offline. */
const isAsked = (/** @type {string} */ path) => /^assets\/editor-[^/]+\/(?!plain\.)/.test(path);

/** What every page needs: the pages themselves, their styles, and what lies beside them. */
const isFirst = (/** @type {string} */ path) =>
  !isAsked(path) && (/\.(html|css)$/.test(path) || !path.includes('/'));

/** What no reader's browser asks for: pictures for other sites' previews, the map for search engines. */
const isForOthers = (/** @type {string} */ path) => /^social\/|^sitemap\.xml$/.test(path);

/**
 * Lists a built site for its service worker.
 * @param {string} folder
 * @returns {Promise<import('../../src/offline/scope.ts').SiteFiles>}
 */
export async function listSiteFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map(async (file) => {
        const content = await readFile(file);
        const path = relative(folder, file).split(sep).join('/');
        return { path, hash: hashOf(content), size: content.length };
      }),
  );
  const listed = files
    .filter(({ path }) => path !== FILE && !path.endsWith('.map') && !isForOthers(path))
    .sort((a, b) => a.size - b.size || (a.path < b.path ? -1 : 1));
  /** @param {typeof listed} some @returns {import('../../src/offline/scope.ts').SiteFile[]} */
  const pairs = (some) => some.map(({ path, hash }) => [path, hash]);
  return {
    version: hashOf(
      listed
        .map(({ path, hash }) => `${path} ${hash}\n`)
        .sort()
        .join(''),
    ),
    first: pairs(listed.filter(({ path }) => isFirst(path))),
    later: pairs(listed.filter(({ path }) => !isFirst(path) && !isAsked(path))),
    asked: pairs(listed.filter(({ path }) => isAsked(path))),
  };
}

/**
 * Astro integration: writes the service worker beside the built pages. Must come after every
 * integration that writes files. In `astro dev` there is none.
 * @returns {import('astro').AstroIntegration}
 */
export function serviceWorker() {
  let root = '';
  return {
    name: 'pcscope:service-worker',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const script = await bundleStandalone(join(root, ENTRY));
        const files = await listSiteFiles(folder);
        // A new worker makes a new version, too: it may keep files in another way.
        const version = hashOf(files.version + script);
        const text = `const PCSCOPE_FILES=${JSON.stringify({ ...files, version })};${script}`;
        await writeFile(join(folder, FILE), text);
        const count = files.first.length + files.later.length + files.asked.length;
        logger.info(`${FILE}: ${gzipBytes(text)} B gzipped, for ${count} files`);
      },
    },
  };
}
