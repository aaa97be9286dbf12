import { describe, expect, it } from 'vitest';

import { enter } from './indent.ts';

/** `|` is the caret. */
function entered(text: string): string {
  const at = text.indexOf('|');
  const now = enter({ text: text.replace('|', ''), start: at, end: at });
  return `${now.text.slice(0, now.start)}|${now.text.slice(now.end)}`;
}

describe('Enter in the plain editor', () => {
  it.each([
    ['a|', 'a\n|'],
    ['  a|b', '  a\n  |b'],
    ['  if (x) {|', '  if (x) {\n    |'],
    ['f({|})', 'f({\n  |\n})'],
    ['x\n\ty|', 'x\n\ty\n\t|'],
    ['|', '\n|'],
  ])('keeps the indent: %j', (before, after) => {
    expect(entered(before)).toBe(after);
  });

  it('replaces what is selected', () => {
    expect(enter({ text: '  abc', start: 3, end: 5 })).toEqual({
      text: '  a\n  ',
      start: 6,
      end: 6,
    });
  });
});
