import { describe, expect, it } from 'vitest';

import { hashOf, placeOf, type Place } from './place.ts';

const samples = ['minimal-pair', 'close'];

describe('a place of the playground', () => {
  it.each<Place>([
    { kind: 'own', mode: 'one-file' },
    { kind: 'own', mode: 'two-files' },
    { kind: 'sample', id: 'close' },
    { kind: 'link', hash: '#code=1.abc' },
    { kind: 'link', hash: '#code=' },
  ])('is found again by its hash: %j', (place) => {
    expect(placeOf(hashOf(place), samples, 'two-files')).toEqual(place);
  });

  it('is the own workspace where there is no hash', () => {
    for (const hash of ['', '#']) {
      expect(placeOf(hash, samples, 'one-file')).toEqual({ kind: 'own', mode: 'one-file' });
    }
  });

  it('is none where the hash names something else, or nothing that there is', () => {
    for (const hash of ['#main', '#sample=', '#sample=nothing', '#sample=__proto__']) {
      expect(placeOf(hash, samples, 'one-file')).toBeUndefined();
    }
  });
});
