import { expect, it } from 'vitest';

import { sitemapXml } from './sitemap.ts';

it('lists each page once per language, each time with all of them', () => {
  const xml = sitemapXml([
    [
      { language: 'ko', address: 'https://a.example/ko/?a&b' },
      { language: 'en', address: 'https://a.example/en/' },
    ],
  ]);
  const all = (pattern: RegExp): readonly string[] =>
    [...xml.matchAll(pattern)].map(([, found]) => found!);
  expect(all(/<loc>(.*)<\/loc>/g)).toEqual([
    'https://a.example/ko/?a&amp;b',
    'https://a.example/en/',
  ]);
  expect(all(/hreflang="(\w+)"/g)).toEqual(['ko', 'en', 'ko', 'en']);
  expect(all(/href="(.*)"/g)[0]).toBe('https://a.example/ko/?a&amp;b');
});
