import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { chromium } from 'playwright';

import { getBrowser } from '../get-browsers.mjs';
import { projectRoot } from '../node.mjs';
import { SIZE, socialPictures } from './pictures.mjs';

/** What each picture was made from, by its file. */
const RECORD = join(projectRoot, 'scripts/social/made.json');

const pictures = socialPictures();
/** @type {Record<string, string>} */
const made = JSON.parse(await readFile(RECORD, 'utf8').catch(() => '{}'));
const stale = pictures.filter(({ file, hash }) => made[file] !== hash);
if (stale.length > 0) {
  const executablePath = await getBrowser('chromium');
  const browser = await chromium.launch({
    args: ['--no-sandbox', '--disable-gpu'],
    ...(executablePath && { executablePath }),
  });
  const page = await browser.newPage({ viewport: SIZE });
  for (const { file, html } of stale) {
    await page.setContent(html);
    const target = join(projectRoot, 'public', file);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, await page.screenshot());
    console.log(file);
  }
  await browser.close();
}
const record = Object.fromEntries(pictures.map(({ file, hash }) => [file, hash]));
await writeFile(RECORD, `${JSON.stringify(record, null, 2)}\n`);
console.log(`${pictures.length} pictures, ${stale.length} of them made anew.`);
