import { expect, it } from 'vitest';

import type { Term } from './types.ts';
import { usesOfTerms } from './uses.ts';

const named = (name: string): Term => ({
  name: { ko: name, en: name },
  meaning: { ko: '', en: '' },
  more: { ko: '', en: '' },
});
const terms = { ice: named('ICE'), sdp: named('SDP'), nat: named('NAT') };

it('finds the section that names a term first, in each chapter and in reading order', () => {
  const uses = usesOfTerms(
    [
      {
        slug: 'introduction',
        body: '## 1.1 One {#one}\n<Term id="ice">ICE</Term>, and ICE\n### Two {#two}\nSDP and ICE',
      },
      { slug: 'states', body: '## 5.1 Three {#three}\nAgain ICE.' },
    ],
    terms,
    'en',
  );
  expect(uses.get('ice')).toEqual([
    { slug: 'introduction', section: 'one', title: '1.1 One' },
    { slug: 'states', section: 'three', title: '5.1 Three' },
  ]);
  expect(uses.get('sdp')).toEqual([{ slug: 'introduction', section: 'two', title: 'Two' }]);
  expect(uses.get('nat')).toBeUndefined();
});
