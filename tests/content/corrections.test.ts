import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import type { ChapterSlug } from '../../src/content/chapters/order.ts';
import { CLAIMS } from '../../src/content/claims/claims.ts';
import { readCorrections, wrongWith, type Book } from './book/corrections.ts';
import { partsOf } from './book/read-chapter.ts';
import { REQUIRED } from './book/required.ts';

// docs/corrections.md: every one of the 140 corrections to the guide has its place.

const corrections = readCorrections(readFileSync('docs/corrections.md', 'utf8'));
const book: Book = {
  places: new Set(
    (Object.keys(REQUIRED) as ChapterSlug[]).flatMap((slug) =>
      partsOf('en', slug).map(({ id }) => `${slug}#${id}`),
    ),
  ),
  claims: new Set(Object.keys(CLAIMS)),
};

describe('the map of corrections', () => {
  it('has the numbers C01 to C140, each once', () => {
    const numbers = Array.from(
      { length: 140 },
      (_, index) => `C${String(index + 1).padStart(2, '0')}`,
    );
    expect(corrections.map(({ number }) => number)).toEqual(numbers);
  });

  it.each(corrections)('$number has its place: $place', (row) => {
    expect(wrongWith(row, book)).toEqual([]);
  });

  it('keeps chapters 6 to 10 for part two, and puts everything before in its place', () => {
    const later = corrections.filter(({ place }) => place.startsWith('part two'));
    for (const { number } of later) expect(Number(number.slice(1))).toBeGreaterThan(100);
  });
});

describe('a row', () => {
  const row = { number: 'C1', place: 'states#closing', how: 'text' };

  it.each([
    [{ place: 'open (methods)' }, 'there is no place open (methods)'],
    [{ place: 'states#closing, states#nowhere' }, 'there is no place states#nowhere'],
    [{ place: 'part two: states' }, 'part two has no chapter states'],
    [{ how: '' }, 'it does not say how'],
    [{ how: 'claims `closed-is-final`, `invented`' }, 'there is no claim invented'],
  ])('%o is wrong', (change, problem) => {
    expect(wrongWith({ ...row, ...change }, book)).toEqual([problem]);
  });
});
