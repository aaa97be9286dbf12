import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { CHAPTERS } from '../../src/content/chapters/order.ts';
import { CLAIMS } from '../../src/content/claims/claims.ts';
import { readCorrections, wrongWith, type Book } from './book/corrections.ts';
import { partsOf } from './book/read-chapter.ts';

// docs/corrections.md: every one of the 140 corrections to the guide has its place.

const corrections = readCorrections(readFileSync('docs/corrections.md', 'utf8'));
const book: Book = {
  places: new Set(
    CHAPTERS.flatMap(({ slug }) => partsOf('en', slug).map(({ id }) => `${slug}#${id}`)),
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
});

describe('a row', () => {
  const row = { number: 'C1', place: 'states#closing', how: 'text' };

  it.each([
    [{ place: 'open (methods)' }, 'there is no place open (methods)'],
    [{ place: 'states#closing, states#nowhere' }, 'there is no place states#nowhere'],
    [{ place: 'part two: media' }, 'there is no place part two: media'],
    [{ how: '' }, 'it does not say how'],
    [{ how: 'claims `closed-is-final`, `invented`' }, 'there is no claim invented'],
  ])('%o is wrong', (change, problem) => {
    expect(wrongWith({ ...row, ...change }, book)).toEqual([problem]);
  });
});
