import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { problemsOf } from './chapters/problems.mjs';

/** Thrown when chapters name what does not exist; each line of the message is a place and what was expected there. */
export class BrokenChaptersError extends Error {
  /** @param {readonly string[]} problems */
  constructor(problems) {
    super(`Chapters name what does not exist:\n${problems.join('\n')}`);
    this.name = 'BrokenChaptersError';
    /** @type {'broken-chapters'} */
    this.code = 'broken-chapters';
  }
}

/**
 * Reads all chapters below a folder, which holds a folder for each language.
 * @param {string} folder such as `src/content/chapters`
 * @param {readonly string[]} locales
 * @param {import('./chapters/problems.mjs').Known} known
 * @returns {Promise<readonly string[]>} such as `src/content/chapters/en/events.mdx:24:1: There is no …`
 */
export async function checkChapters(folder, locales, known) {
  const problems = await Promise.all(
    locales.map(async (locale) => {
      const files = (await readdir(join(folder, locale))).filter((name) => name.endsWith('.mdx'));
      const chapters = await Promise.all(
        files.sort().map(async (file) => ({
          slug: basename(file, '.mdx'),
          text: await readFile(join(folder, locale, file), 'utf8'),
        })),
      );
      return problemsOf(chapters, known).map(
        ({ slug, line, column, message }) =>
          `${[folder, locale, slug].join('/')}.mdx:${String(line)}:${String(column)}: ${message}`,
      );
    }),
  );
  return problems.flat();
}

/**
 * Astro integration: a chapter that names a sample, claim, term, figure, lab, file, reference entry, heading or page
 * that is missing fails the build, before anything is made.
 * @param {string} [folder] default: the chapters of the book
 * @returns {import('astro').AstroIntegration}
 */
export function wholeChapters(
  folder = fileURLToPath(new URL('../../src/content/chapters', import.meta.url)),
) {
  return {
    name: 'pcscope:whole-chapters',
    hooks: {
      'astro:build:start': async () => {
        // Read when it is built, not when a server starts: that would hold on to lists that have changed since.
        const { KNOWN } = await import('./chapters/known.mjs');
        const problems = await checkChapters(folder, ['ko', 'en'], KNOWN);
        if (problems.length > 0) throw new BrokenChaptersError(problems);
      },
    },
  };
}
