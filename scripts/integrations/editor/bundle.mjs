// Bundles the editor apart from the pages: Monaco and the TypeScript service are 20 times what the rest of the site is,
// change only with their version, and must not be looked at by what reads and builds pages.
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

import { build } from 'esbuild';

import { strictMonaco } from './strict-monaco.mjs';

const root = resolve(import.meta.dirname, '../../..');
const monaco = resolve(root, 'node_modules/monaco-editor/esm/vs');

/**
 * The editor's files.
 * @typedef {object} EditorBundle
 * @property {string} folder path of their folder in the site, such as `assets/editor-0a1b2c3d/`: changes with any byte
 * @property {ReadonlyMap<string, Uint8Array>} files by their names in it
 * @property {readonly string[]} first those that Monaco's caret waits for; what is fetched later is not among them
 */

/** Names of the parts, and where they begin. Each stands alone, but for what Monaco fetches by `import()`. */
const PARTS = {
  plain: 'src/lib/editor/plain/create.ts',
  monaco: 'src/lib/editor/monaco/create.ts',
};
const ALONE = {
  'ts.worker': `${monaco}/languages/features/typescript/ts.worker.js`,
  'editor.worker': `${monaco}/editor/editor.worker.js`,
  'words.ko': `${monaco}/nls/lang/ko.js`,
};

/** @type {Promise<EditorBundle> | undefined} */
let made;

/**
 * Bundles the editor, once in a process; takes some two seconds.
 * @returns {Promise<EditorBundle>}
 */
export function bundleEditor() {
  made ??= makeBundle();
  return made;
}

/** @returns {Promise<EditorBundle>} */
async function makeBundle() {
  const parts = await Promise.all([
    bundle({ plain: PARTS.plain }),
    bundle({ monaco: PARTS.monaco }),
    ...Object.entries(ALONE).map(([name, entry]) => bundle({ [name]: entry })),
  ]);
  const files = new Map(
    parts.flatMap((part) => [...part.files]).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const hash = createHash('sha256');
  for (const [name, content] of files) hash.update(`${name}\n`).update(content);
  return {
    folder: `assets/editor-${hash.digest('hex').slice(0, 12)}/`,
    files,
    first: [...(parts[1]?.first ?? []), 'monaco.css', 'words.ko.js'],
  };
}

/** @param {Record<string, string>} entryPoints */
async function bundle(entryPoints) {
  const outdir = resolve(root, '.cache/editor');
  const result = await build({
    entryPoints,
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    outdir,
    entryNames: '[name]',
    chunkNames: '[name]-[hash]',
    assetNames: '[name]',
    loader: { '.ttf': 'file' },
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [strictMonaco()],
  });
  const nameOf = (/** @type {string} */ path) => path.replace(/\\/g, '/').split('/').at(-1) ?? path;
  const outputs = Object.entries(result.metafile.outputs);
  const linked = new Set(Object.keys(entryPoints).map((name) => `${name}.js`));
  // A set that grows while it is read: all that the entry imports, and what that does.
  for (const file of linked) {
    for (const { path, kind } of outputs.find(([path]) => nameOf(path) === file)?.[1].imports ??
      []) {
      if (kind === 'import-statement') linked.add(nameOf(path));
    }
  }
  return {
    files: result.outputFiles
      .map(({ path, contents }) => /** @type {const} */ ([nameOf(path), contents]))
      // Styles of what comes by import() are all in the entry's, too.
      .filter(([name]) => !name.endsWith('.css') || name.slice(0, -4) in entryPoints),
    first: [...linked],
  };
}

/**
 * What `src/lib/editor/load.ts` is told, as source code.
 * @param {EditorBundle} bundle
 */
export const editorAddress = ({ folder, first }) =>
  JSON.stringify({ folder, modules: first.filter((name) => /^(monaco|chunk-.*)\.js$/.test(name)) });
