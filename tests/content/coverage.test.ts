import { describe, expect, it } from 'vitest';

import { CHAPTERS, type ChapterSlug } from '../../src/content/chapters/order.ts';
import { CLAIMS } from '../../src/content/claims/claims.ts';
import { SAMPLE_IDS } from '../../src/content/samples/catalog.ts';
import { LOCALES } from '../../src/content/ui/locale.ts';
import { BLOCKS } from './book/blocks.ts';
import { liveIn, partsOf, type Part } from './book/read-chapter.ts';
import { REQUIRED } from './book/required.ts';

// The book covers what the guide covers: every part of it, in both languages, each with something that runs.

const chapters = Object.keys(REQUIRED) as readonly ChapterSlug[];
const sequels = CHAPTERS.map(({ slug }) => slug).filter((slug) => !chapters.includes(slug));
const find = (parts: readonly Part[], id: string): Part | undefined =>
  parts.find((part) => part.id === id);

describe.each(chapters)('%s', (chapter) => {
  const required = REQUIRED[chapter]!;

  it.each(LOCALES)('has every part of the guide, in its order, in %s', (locale) => {
    const wanted = new Set(required.map(([id]) => id));
    const found = partsOf(locale, chapter).filter(({ id }) => wanted.has(id));
    expect(found.map(({ id, depth }) => [id, depth])).toEqual(required);
  });

  it.each(LOCALES)('numbers the sections of the guide in %s', (locale) => {
    const numbered = partsOf(locale, chapter).filter(({ title }) => /^\d+\.\d+ /.test(title));
    const number = chapters.indexOf(chapter) + 1;
    const sections = required.filter(([, depth]) => depth === 2);
    expect(numbered.map(({ id, title }) => [id, title.split(' ')[0]])).toEqual(
      sections.map(([id], index) => [id, `${String(number)}.${String(index + 1)}`]),
    );
  });

  it.each(LOCALES)('runs something in every part of the guide in %s', (locale) => {
    const parts = partsOf(locale, chapter);
    const still = required.filter(([id]) => (find(parts, id)?.liveBelow.length ?? 0) === 0);
    expect(still).toEqual([]);
  });
});

describe.each(CHAPTERS)('$slug', ({ slug }) => {
  it('has the same headings, and runs the same things under them, in both languages', () => {
    const [ko, en] = LOCALES.map((locale) =>
      partsOf(locale, slug).map(({ id, depth, live }) => ({ id, depth, live })),
    );
    expect(ko).toEqual(en);
  });
});

// What the guide only names: written by us, and as live as the rest.
describe.each(sequels)('the sequel %s', (slug) => {
  it.each(LOCALES)('runs something in each of its numbered sections in %s', (locale) => {
    const number = CHAPTERS.find((chapter) => chapter.slug === slug)!.number;
    const numbered = partsOf(locale, slug).filter(({ title }) => /^\d+\.\d+ /.test(title));
    expect(numbered.length).toBeGreaterThanOrEqual(5);
    expect(numbered.map(({ title }) => title.split(' ')[0])).toEqual(
      numbered.map((_, index) => `${String(number)}.${String(index + 1)}`),
    );
    const still = numbered.filter(({ liveBelow }) => liveBelow.length === 0);
    expect(still.map(({ id }) => id)).toEqual([]);
  });
});

describe('blocks of the guide', () => {
  it('are all there, S01 to S42', () => {
    const numbers = Array.from(
      { length: 42 },
      (_, index) => `S${String(index + 1).padStart(2, '0')}`,
    );
    expect(Object.keys(BLOCKS)).toEqual(numbers);
  });

  it.each(Object.entries(BLOCKS))('%s has its counterpart', (_, { chapter, section, live }) => {
    for (const locale of LOCALES) {
      expect(find(partsOf(locale, chapter), section)?.liveBelow, locale).toContain(live);
    }
  });

  it('have a counterpart each', () => {
    const lives = Object.values(BLOCKS).map(({ live }) => live);
    expect(new Set(lives).size).toBe(lives.length);
  });
});

describe('samples', () => {
  it('are met in one section each', () => {
    for (const locale of LOCALES) {
      const met = CHAPTERS.flatMap(({ slug }) =>
        partsOf(locale, slug).flatMap(({ live }) =>
          live.filter((one) => one.startsWith('sample:')),
        ),
      );
      expect(met).toEqual(SAMPLE_IDS.map((id) => `sample:${id}`));
    }
  });
});

describe('claims', () => {
  it('are at least three hundred and twenty', () => {
    expect(Object.keys(CLAIMS).length).toBeGreaterThanOrEqual(320);
  });
});

describe('what counts as live', () => {
  it('is what runs, and nothing else', () => {
    const text =
      '<Sample id="a" />\n<Reference id="close" /> <LiveSteps />\n<Lab id="faults" only="x" />';
    expect(liveIn(text)).toEqual(['sample:a', 'steps', 'lab:faults']);
    expect(liveIn('Words, and `code`.')).toEqual([]);
  });
});
