import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { LIVE_FIGURES } from '../../src/content/chapters/scopes.ts';
import { CLAIMS } from '../../src/content/claims/claims.ts';
import { SAMPLES } from '../../src/content/samples/catalog.ts';
import { chapterText, sectionsOf } from './book/chapter-text.ts';

/** The chapters that are still to be written. */
const COMING = ['media', 'data-channels', 'patterns', 'debugging', 'summary'];

const rows = readFileSync('docs/corrections.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, number, place, how] = /^\| (C\d+)\s*\| (.*?)\s*\| (.*?)\s*\|$/.exec(line) ?? [];
    return number === undefined ? [] : [{ number, place: place!, how: how! }];
  });

const namesAfter = (how: string, word: RegExp): readonly string[] => {
  const part = word.exec(how)?.[0] ?? '';
  return [...part.matchAll(/`([\w-]+)`/g)].map(([, name]) => name!);
};

it('has a row for each of the 140 corrections', () => {
  const numbers = Array.from(
    { length: 140 },
    (_, index) => `C${String(index + 1).padStart(2, '0')}`,
  );
  expect(rows.map(({ number }) => number)).toEqual(numbers);
});

describe.each(rows)('$number', ({ place, how }) => {
  it('has a place that exists', () => {
    if (place === 'none') return expect(how.length).toBeGreaterThan(20);
    const [, coming] = /^part two: ([\w-]+)$/.exec(place) ?? [];
    if (coming !== undefined) return expect(COMING).toContain(coming);
    const [, chapter, section] = /^([\w-]+)#([\w-]+)$/.exec(place) ?? [];
    for (const locale of ['ko', 'en'] as const) {
      const ids = sectionsOf(chapterText(chapter ?? place, locale)).map(({ id }) => id);
      expect(ids).toContain(section);
    }
    expect(how).not.toBe('');
  });

  it('names claims, samples and figures that are there', () => {
    for (const id of namesAfter(how, /claims?( `[\w-]+`,?)+/)) expect(CLAIMS).toHaveProperty(id);
    for (const id of namesAfter(how, /samples?( `[\w-]+`,?)+/)) expect(SAMPLES).toHaveProperty(id);
    for (const id of namesAfter(how, /figures?( `[\w-]+`,?)+/)) {
      expect(LIVE_FIGURES).toHaveProperty(id);
    }
  });
});
