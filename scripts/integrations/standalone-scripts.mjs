import { mkdir, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

import { contentType } from '../serve.mjs';
import { gzipBytes } from '../site/weigh.mjs';

/**
 * A script that stands alone: one classic file without imports, at a fixed address beside the pages.
 * @typedef {object} StandaloneScript
 * @property {string} entry path of the TypeScript entry, from the project's root
 * @property {string} file path in the built site, such as `recorder.js`
 * @property {(script: string) => string} [page] makes the page that the script is served in, where it is one
 * @property {number} [gzipBudgetBytes] largest allowed size, gzipped, in bytes
 */

/**
 * Bundles one entry into a minified classic script that declares no globals of its own.
 * @param {string} entry absolute path
 * @returns {Promise<string>} the script's text
 */
export async function bundleStandalone(entry) {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
  });
  return /** @type {import('esbuild').OutputFile} */ (result.outputFiles[0]).text;
}

/**
 * What is served for a script: itself, or its page.
 * @param {StandaloneScript} script
 * @param {string} root absolute path of the project
 * @returns {Promise<string>}
 */
export async function standaloneText({ entry, page }, root) {
  const script = await bundleStandalone(join(root, entry));
  return page ? page(script) : script;
}

/**
 * Astro integration: serves the scripts in `astro dev` and writes them beside the built pages.
 * @param {readonly StandaloneScript[]} scripts
 * @returns {import('astro').AstroIntegration}
 */
export function standaloneScripts(scripts) {
  let root = '';
  let base = '/';
  return {
    name: 'pcscope:standalone-scripts',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').split('?')[0];
          const script = scripts.find(({ file }) => path === base + file || path === `/${file}`);
          if (!script) return next();
          standaloneText(script, root).then((text) => {
            response.setHeader('content-type', contentType(script.file));
            response.end(text);
          }, next);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        for (const script of scripts) {
          if (!existsSync(join(root, script.entry))) continue;
          const text = await standaloneText(script, root);
          const target = join(fileURLToPath(dir), script.file);
          await mkdir(dirname(target), { recursive: true });
          await writeFile(target, text);
          logger.info(`${script.file}: ${gzipBytes(text)} B gzipped`);
        }
      },
    },
  };
}
