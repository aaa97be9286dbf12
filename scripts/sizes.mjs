// Weighs every built page, stand-alone script and the editor against their budgets: `npm run sizes`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { buildSite } from './build.mjs';
import { standaloneScriptList } from './integrations/standalone-list.mjs';
import { bundleEditor } from './integrations/editor/bundle.mjs';
import { editorBudgetBytes, pageBudget, pageBytes } from './site/budgets.mjs';
import { listFiles, readPages } from './site/read-site.mjs';
import { gzipBytes, weighPage } from './site/weigh.mjs';

const { outDir: folder, base } = await buildSite({ output: 'ignore' });
const kilobytes = (/** @type {number} */ bytes) => (bytes / 1024).toFixed(1).padStart(7);
const readText = (/** @type {string} */ pathname) =>
  readFileSync(join(folder, decodeURIComponent(pathname.slice(base.length))), 'utf8');
const tooHeavy = [];

console.log('   html     css      js   total  KB gzipped, before any interaction');
const standalone = new Set(standaloneScriptList.map(({ file }) => file));
for (const page of await readPages(folder)) {
  // It has a budget of its own, below.
  if (standalone.has(page.path)) continue;
  const { htmlBytes, cssBytes, jsBytes, totalBytes, jsFiles } = await weighPage(
    page,
    readText,
    base,
  );
  const numbers = [htmlBytes, cssBytes, jsBytes, totalBytes].map(kilobytes).join(' ');
  const heavy = totalBytes > pageBytes(page.path) || jsBytes > pageBudget.jsBytes;
  console.log(`${numbers}  /${page.path}${heavy ? '  ✗ too heavy' : ''}`);
  if (!heavy) continue;
  tooHeavy.push(`/${page.path}`);
  const weighed = jsFiles.map((file) => ({ file, bytes: gzipBytes(readText(file)) }));
  for (const { file, bytes } of weighed.sort((a, b) => b.bytes - a.bytes).slice(0, 8)) {
    console.log(`                ${kilobytes(bytes)}          ${file}`);
  }
}

const files = new Set(await listFiles(folder));
for (const { file, gzipBudgetBytes: budget } of standaloneScriptList) {
  if (!files.has(file)) continue;
  const bytes = gzipBytes(readFileSync(join(folder, file)));
  const heavy = budget !== undefined && bytes > budget;
  const limit = budget === undefined ? '' : `, at most ${budget / 1024}`;
  console.log(`${kilobytes(bytes)}  /${file}${limit}${heavy ? '  ✗ too heavy' : ''}`);
  if (heavy) tooHeavy.push(`/${file}`);
}

const editor = await bundleEditor();
const first = new Set(editor.first);
let editorBytes = 0;
for (const [name, content] of editor.files) {
  const bytes = gzipBytes(content);
  if (first.has(name)) editorBytes += bytes;
  console.log(`${kilobytes(bytes)}  /${editor.folder}${name}${first.has(name) ? '' : ', later'}`);
}
const editorLimit = `${kilobytes(editorBytes)} of at most ${kilobytes(editorBudgetBytes).trim()}`;
console.log(`Editor until its caret is there: ${editorLimit.trim()} KB.`);
if (editorBytes > editorBudgetBytes) tooHeavy.push('the editor');

const { totalBytes, jsBytes } = pageBudget;
const chapterKilobytes = pageBytes('en/chapters/') / 1024;
console.log(
  `Budget of a page: ${totalBytes / 1024} KB (a chapter ${chapterKilobytes}), of it ${jsBytes / 1024} KB JavaScript.`,
);
if (tooHeavy.length > 0) {
  console.log(`Too heavy: ${tooHeavy.join(', ')}`);
  process.exitCode = 1;
}
