import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { CHAPTERS } from '../../src/content/chapters/order.ts';
import { firstUses } from '../../src/content/glossary/first-uses.ts';
import { TERM_IDS, TERMS } from '../../src/content/glossary/index.ts';
import { LOCALES, type Locale } from '../../src/content/ui/locale.ts';

// The glossary: what each term's page holds, and that chapters lead to it where they first use the term.

const chapters = LOCALES.flatMap((locale) =>
  CHAPTERS.map(({ slug }) => ({
    locale,
    slug,
    file: join('src/content/chapters', locale, `${slug}.mdx`),
  })),
).filter(({ file }) => existsSync(file));
const bodyOf = (file: string): string =>
  readFileSync(file, 'utf8').replace(/^---\n.*?\n---\n/s, '');

/** Such as `12: the [candidate] pair`. */
const place = (body: string, at: number, words: string): string => {
  const line = body.slice(0, at).split('\n').length;
  return `${String(line)}: ${body.slice(Math.max(0, at - 30), at)}[${words}]`;
};

describe.each(chapters)('$locale/$slug', ({ locale, file }) => {
  it('leads to the glossary wherever it first uses a term', () => {
    const body = bodyOf(file);
    const unmarked = firstUses(body, TERMS, locale)
      .filter(({ marked }) => !marked)
      .map(({ id, at, words }) => `${id}, line ${place(body, at, words)}`);
    expect(unmarked).toEqual([]);
  });
});

describe('the glossary', () => {
  it('has seventy terms and more, each met in a chapter of each language', () => {
    expect(TERM_IDS.length).toBeGreaterThanOrEqual(70);
    const metIn = (wanted: Locale): ReadonlySet<string> =>
      new Set(
        chapters
          .filter(({ locale }) => locale === wanted)
          .flatMap(({ file, locale }) =>
            firstUses(bodyOf(file), TERMS, locale).map(({ id }) => id),
          ),
      );
    for (const locale of LOCALES) {
      const met = metIn(locale);
      expect(
        TERM_IDS.filter((id) => !met.has(id)),
        locale,
      ).toEqual([]);
    }
  });

  it.each(TERM_IDS)('says what %s is and what it is for, in both languages', (id) => {
    const { name, meaning, more, see = [] } = TERMS[id];
    for (const locale of LOCALES) {
      expect(name[locale]).not.toBe('');
      expect(meaning[locale]).toMatch(/[.]$/);
      expect(more[locale].length).toBeGreaterThan(40);
      expect(more[locale]).not.toContain('—');
      expect([...more[locale].matchAll(/`/g)].length % 2, 'code begins and ends').toBe(0);
    }
    expect(see).not.toContain(id);
    for (const other of see) expect(TERM_IDS).toContain(other);
  });

  it('gives no two terms the same name', () => {
    for (const locale of LOCALES) {
      const names = TERM_IDS.map((id) => TERMS[id].name[locale]);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
