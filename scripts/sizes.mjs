// Weighs every built page and stand-alone script against its budget: `npm run sizes`.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { projectRoot } from './node.mjs';
import { pageBudget } from './site/budgets.mjs';
import { listFiles, readPages } from './site/read-site.mjs';
import { gzipBytes, weighPage } from './site/weigh.mjs';
import { standaloneScriptList } from './integrations/standalone-list.mjs';

const folder = resolve(projectRoot, process.env['PCSCOPE_OUT'] ?? 'dist');
const kilobytes = (/** @type {number} */ bytes) => (bytes / 1024).toFixed(1).padStart(7);
const readText = (/** @type {string} */ pathname) =>
  readFileSync(join(folder, decodeURIComponent(pathname)), 'utf8');
const tooHeavy = [];

console.log('   html     css      js   total  KB gzipped, before any interaction');
for (const page of await readPages(folder)) {
  const { htmlBytes, cssBytes, jsBytes, totalBytes } = await weighPage(page, readText, '/');
  const numbers = [htmlBytes, cssBytes, jsBytes, totalBytes].map(kilobytes).join(' ');
  const heavy = totalBytes > pageBudget.totalBytes || jsBytes > pageBudget.jsBytes;
  console.log(`${numbers}  /${page.path}${heavy ? '  ✗ too heavy' : ''}`);
  if (heavy) tooHeavy.push(`/${page.path}`);
}

const files = new Set(await listFiles(folder));
for (const { file, gzipBudgetBytes } of standaloneScriptList.filter(({ file }) =>
  files.has(file),
)) {
  const bytes = gzipBytes(readFileSync(join(folder, file)));
  const heavy = gzipBudgetBytes !== undefined && bytes > gzipBudgetBytes;
  console.log(
    `${kilobytes(bytes)} KB of ${kilobytes(gzipBudgetBytes ?? 0).trim()}  /${file}${heavy ? '  ✗ too heavy' : ''}`,
  );
  if (heavy) tooHeavy.push(`/${file}`);
}

const { totalBytes, jsBytes } = pageBudget;
console.log(`Budget of a page: ${totalBytes / 1024} KB, of it ${jsBytes / 1024} KB JavaScript.`);
if (tooHeavy.length > 0) {
  console.log(`Too heavy: ${tooHeavy.join(', ')}`);
  process.exitCode = 1;
}
