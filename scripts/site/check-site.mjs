// Builds the site and reads it for what its build does not notice: dead links, what its policy forbids,
// addresses outside of its base.
import { pathToFileURL } from 'node:url';

import { buildSite } from '../build.mjs';
import { runnerAddress } from '../runner-address.mjs';
import { findProblems } from './problems.mjs';
import { listFiles, readPages } from './read-site.mjs';

/**
 * Prints the problems of a built site.
 * @param {string} folder
 * @param {string} base path that it was built for
 * @returns {Promise<boolean>} whether there are none
 */
export async function checkSite(folder, base) {
  const pages = await readPages(folder);
  const problems = findProblems(pages, new Set(await listFiles(folder)), base, runnerAddress());
  for (const problem of problems) console.log(problem);
  console.log(`${pages.length} pages read, ${problems.length} problems.`);
  return pages.length > 0 && problems.length === 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { outDir, base } = await buildSite();
  if (!(await checkSite(outDir, base))) process.exitCode = 1;
}
