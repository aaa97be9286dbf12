import { describe, expect, it } from 'vitest';

import { CLAIMS } from '../../src/content/claims/claims.ts';
import { BLOCKS } from './book/blocks.ts';
import { chapterText, liveOf, sectionsOf } from './book/chapter-text.ts';
import { SECTIONS, type CoveredChapter } from './book/sections.ts';

const chapters = Object.keys(SECTIONS) as readonly CoveredChapter[];

describe.each(chapters)('%s', (chapter) => {
  const ko = sectionsOf(chapterText(chapter, 'ko'));
  const en = sectionsOf(chapterText(chapter, 'en'));

  it('has every subsection and method of the guide, under the same ids in both languages', () => {
    const ids = ko.map(({ id }) => id);
    expect(ids).toEqual(en.map(({ id }) => id));
    for (const id of SECTIONS[chapter]) expect(ids).toContain(id);
  });

  it.each(SECTIONS[chapter])('has something live under %s, the same in both languages', (id) => {
    const of = (sections: typeof ko) => sections.find((section) => section.id === id)?.live;
    expect(of(ko)).toEqual(of(en));
    expect(of(ko)?.length).toBeGreaterThan(0);
  });
});

describe('blocks of the guide', () => {
  it('are all there, from the first to the last of chapter 5', () => {
    const numbers = Array.from(
      { length: 31 },
      (_, index) => `S${String(index + 1).padStart(2, '0')}`,
    );
    expect(Object.keys(BLOCKS)).toEqual(numbers);
  });

  it.each(Object.entries(BLOCKS))('%s has its counterpart', (_, { chapter, section, live }) => {
    for (const locale of ['ko', 'en'] as const) {
      const found = sectionsOf(chapterText(chapter, locale)).find(({ id }) => id === section);
      expect(found?.live, `${locale} ${chapter}#${section}`).toContain(live);
    }
  });
});

describe('samples', () => {
  it('stand in one section of the book each', () => {
    const placed = chapters.flatMap((chapter) =>
      liveOf(chapterText(chapter, 'en')).filter((live) => live.startsWith('sample:')),
    );
    expect(placed).toEqual([...new Set(placed)]);
  });
});

it('makes at least eighty claims', () => {
  expect(Object.keys(CLAIMS).length).toBeGreaterThanOrEqual(80);
});
