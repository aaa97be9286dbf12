import { expect, it } from 'vitest';

import { samplesByChapter } from './sample-places.ts';

it('finds samples under their headings, chapter by chapter', () => {
  const events =
    '## 4.1 One {#one}\n\n<Sample id="close" />\n\n### Two {#two}\n\n<Sample id="alone" />\n';
  const found = samplesByChapter([
    { slug: 'methods', body: '## 3.1 Words {#words}\n\nNo sample.\n' },
    { slug: 'events', body: events },
  ]);
  expect(found.map(({ slug }) => slug)).toEqual(['events']);
  expect(found[0]?.samples.map(({ id, section }) => [id, section.id, section.title])).toEqual([
    ['close', 'one', '4.1 One'],
    ['alone', 'two', 'Two'],
  ]);
});
