import { describe, expect, it } from 'vitest';

import type { Locale } from '../ui/locale.ts';
import { firstUses } from './first-uses.ts';
import type { Term } from './types.ts';

const named = (en: string, ko: string, forms?: Term['forms']): Term => ({
  name: { ko, en },
  meaning: { ko: '', en: '' },
  more: { ko: '', en: '' },
  ...(forms && { forms }),
});
const TERMS = {
  candidate: named('candidate', '후보'),
  pair: named('candidate pair', '후보 쌍'),
  nat: named('NAT', 'NAT'),
  host: named('host candidate', 'host 후보', { ko: ['`host`'], en: ['`host`'] }),
};
const found = (body: string, locale: Locale = 'en'): readonly string[] =>
  firstUses(body, TERMS, locale).map(
    ({ id, words, marked }) => `${id}${marked ? '!' : ''} ${words}`,
  );

describe('the first use of a term', () => {
  it.each([
    ['its name', 'A candidate, another candidate.', ['candidate candidate']],
    ['its plural, at the beginning of a sentence', 'Candidates come.', ['candidate Candidates']],
    ['the longer term, where two could be meant', 'A candidate pair.', ['pair candidate pair']],
    ['no part of another word', 'Candidateship, SNAT, nat.', []],
    ['code, where that is how it is written', 'The type `host`.', ['host `host`']],
    ['not in code', 'Read `candidate` and `NAT`.', []],
    ['not in a heading', '## The candidate {#candidate}\n', []],
    ['not in a block of code', '```js\ncandidate\n```\n', []],
    ['not in the words of a link', 'See [the candidate](#there).', []],
    ['not in the name of a claim', '<Claim id="candidate">It is so.</Claim>', []],
    ['what is said in a claim', '<Claim id="x">A NAT.</Claim>', ['nat NAT']],
    ['not in what is a button', '<Fragment slot="question">A NAT?</Fragment>', []],
    ['one that is marked', 'A <Term id="nat">NAT</Term>.', ['nat! <Term id="nat">NAT</Term>']],
    ['one before the mark', 'A NAT, a <Term id="nat">NAT</Term>.', ['nat NAT']],
    [
      'not in the mark of another',
      'A <Term id="pair">NAT</Term>.',
      ['pair! <Term id="pair">NAT</Term>'],
    ],
  ])('is %s', (_, body, expected) => {
    expect(found(body)).toEqual(expected);
  });

  it('has Korean words attached', () => {
    expect(found('후보를 모아 후보 쌍으로 묶고 NAT를 지나요.', 'ko')).toEqual([
      'candidate 후보',
      'pair 후보 쌍',
      'nat NAT',
    ]);
    expect(found('예비후보와 SNAT.', 'ko')).toEqual([]);
  });
});
