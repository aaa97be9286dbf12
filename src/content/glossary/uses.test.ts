import { expect, it } from 'vitest';

import { usesOfTerms } from './uses.ts';

it('finds the sections that mark a term, each once and in reading order', () => {
  const uses = usesOfTerms([
    {
      slug: 'introduction',
      body: '## 1.1 One {#one}\n<Term id="ice">ICE</Term>, <Term id="ice" />\n### Two {#two}\n<Term id="sdp" />',
    },
    { slug: 'states', body: '## 5.1 Three {#three}\nAgain <Term id="ice">ICE</Term>.' },
  ]);
  expect(uses.get('ice')).toEqual([
    { slug: 'introduction', section: 'one', title: '1.1 One' },
    { slug: 'states', section: 'three', title: '5.1 Three' },
  ]);
  expect(uses.get('sdp')).toEqual([{ slug: 'introduction', section: 'two', title: 'Two' }]);
  expect(uses.get('nat')).toBeUndefined();
});
