import { describe, expect, it } from 'vitest';

import { readElements } from './read.ts';

describe('readElements', () => {
  it('finds elements in elements, and leaves Markdown as it is', () => {
    expect(
      readElements('A *b* <Claim id="x">is <Term id="y" /> so</Claim>.\n<Sample id="z" />\n'),
    ).toEqual([
      'A *b* ',
      {
        name: 'Claim',
        attributes: { id: 'x' },
        children: ['is ', { name: 'Term', attributes: { id: 'y' }, children: [] }, ' so'],
      },
      '.\n',
      { name: 'Sample', attributes: { id: 'z' }, children: [] },
      '\n',
    ]);
  });

  it('reads over code', () => {
    const text = '`<video>` and\n```html\n<Claim>\n```\n';
    expect(readElements(text)).toEqual([text]);
  });

  it('refuses what is not closed', () => {
    expect(() => readElements('<Belief>text')).toThrow('<Belief> is not closed');
    expect(() => readElements('<Belief>text</Check>')).toThrow('</Check> closes <Belief>');
  });
});
