import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { projectRoot } from '../node.mjs';
import { missingIn, recordOf } from './claims-record.mjs';

const FILE = join(projectRoot, 'src/content/claims/checked.json');

/**
 * Writes down which claims a run has checked, in which browsers, if every test of a claim passed.
 * @param {readonly string[]} names of the runners whose reports are read
 * @returns {Promise<{ written: boolean, line: string }>} `written`: the record says what this run has shown
 */
export async function writeClaims(names) {
  // Read when there is something to write: `npm test -- unit` does without the content.
  const { CLAIMS } = await import('../../src/content/claims/claims.ts');
  const measured = Object.entries(
    /** @type {import('../../src/content/claims/types.ts').Claims} */ (CLAIMS),
  ).flatMap(([id, claim]) => (claim.measured ? [id] : []));
  const texts = await Promise.all(
    names.map((name) =>
      readFile(join(projectRoot, '.cache/test', `${name}.json`), 'utf8').catch(() => undefined),
    ),
  );
  // What a runner that crashed would have shown is missed below.
  const reports = texts.flatMap((text) => (text === undefined ? [] : [JSON.parse(text)]));
  const { record, broken } = recordOf(reports, measured, new Date().toISOString().slice(0, 10));
  const missing = missingIn(record, measured).map((id) => `no test names the claim ${id}`);
  const problems = [...broken, ...missing];
  if (problems.length > 0) {
    return {
      written: false,
      line: `The record of claims stays as it was:\n${problems.join('\n')}`,
    };
  }
  await writeFile(FILE, `${JSON.stringify(record, null, 2)}\n`);
  const count = Object.keys(record.claims).length;
  return { written: true, line: `${String(count)} claims were checked and recorded.` };
}
