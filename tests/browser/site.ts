import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';

import { build } from 'esbuild';

import { buildSite } from '../../scripts/build.mjs';
import { bundleEditor, editorAddress } from '../../scripts/integrations/editor/bundle.mjs';
import { standaloneScriptList } from '../../scripts/integrations/standalone-list.mjs';
import { standaloneText } from '../../scripts/integrations/standalone-scripts.mjs';
import { contentType, serve, type Serving } from '../../scripts/serve.mjs';

const pagesFolder = resolve(import.meta.dirname, '../fixtures/pages');

/**
 * Serves the built site, built anew when its sources changed, and the tests' own pages under
 * `/__tests/`: files of `tests/fixtures/pages`, where `/__tests/x.js` is `x.ts` or `x.tsx`,
 * bundled as one module when it is asked for.
 * With `PCSCOPE_NO_BUILD=1` the site has no pages, only its scripts and the tests' own pages.
 */
export async function serveSite(): Promise<Serving> {
  if (process.env['PCSCOPE_NO_BUILD'] === '1') return serveWithoutPages('/');
  const { outDir } = await buildSite({ base: '/', output: 'ignore' });
  return serve({ root: outDir, extra: testPage });
}

/** Serves the site without its pages at any path, such as `/docs/pcscope/`; the tests' own pages stay where they are. */
export async function serveWithoutPages(base: string): Promise<Serving> {
  return serve({ root: await siteWithoutPages(), base, extra: testPage });
}

/** What a build has besides its pages: the files of `public` and the scripts that stand alone. */
async function siteWithoutPages(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'pcscope-'));
  await cp('public', root, { recursive: true });
  for (const script of standaloneScriptList) {
    await writeFile(join(root, script.file), await standaloneText(script, process.cwd()));
  }
  const { folder, files } = await bundleEditor();
  await mkdir(join(root, folder), { recursive: true });
  for (const [name, content] of files) await writeFile(join(root, folder, name), content);
  return root;
}

async function testPage(path: string): Promise<{ type: string; body: string } | undefined> {
  if (!path.startsWith('/__tests/')) return undefined;
  const file = resolve(pagesFolder, path.slice('/__tests/'.length));
  if (!file.startsWith(pagesFolder + sep)) return undefined;
  if (existsSync(file)) return { type: contentType(file), body: await readFile(file, 'utf8') };
  const stem = file.replace(/\.js$/, '');
  const entry = [`${stem}.ts`, `${stem}.tsx`].find((candidate) => existsSync(candidate));
  return entry && file.endsWith('.js')
    ? { type: contentType(file), body: await bundledOnce(entry) }
    : undefined;
}

const bundles = new Map<string, Promise<string>>();

/** Pages are opened hundreds of times in one run, and their sources do not change in it. */
function bundledOnce(entry: string): Promise<string> {
  const known = bundles.get(entry);
  if (known !== undefined) return known;
  const made = bundle(entry);
  bundles.set(entry, made);
  return made;
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    outdir: pagesFolder,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    sourcemap: 'inline',
    logLevel: 'silent',
    // What Vite puts into pages.
    define: {
      'import.meta.env.BASE_URL': '"/"',
      PCSCOPE_EDITOR: editorAddress(await bundleEditor()),
    },
  });
  const textOf = (end: string): string =>
    result.outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  const style = textOf('.css');
  return style === '' ? textOf('.js') : `${styled(style)}\n${textOf('.js')}`;
}

/** A statement that gives a page the styles that its components bring along. */
function styled(style: string): string {
  return `document.head.appendChild(document.createElement('style')).textContent = ${JSON.stringify(style)};`;
}
