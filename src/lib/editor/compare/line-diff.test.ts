import { describe, expect, it } from 'vitest';

import { countChanges, diffLines } from './line-diff.ts';

describe('comparing with the original', () => {
  it('finds nothing in a text that is the same but for its last line end', () => {
    expect(diffLines('a\nb\n', 'a\r\nb')).toEqual([{ kind: 'same', lines: ['a', 'b'], line: 1 }]);
  });

  it('says where lines came and which ones went', () => {
    expect(diffLines('a\nb\nc', 'a\nB\nB2\nc')).toEqual([
      { kind: 'same', lines: ['a'], line: 1 },
      { kind: 'removed', lines: ['b'], line: 2 },
      { kind: 'added', lines: ['B', 'B2'], line: 2 },
      { kind: 'same', lines: ['c'], line: 4 },
    ]);
  });

  it('puts lines removed at the end behind the last line', () => {
    expect(diffLines('a\nb', 'a').at(-1)).toEqual({ kind: 'removed', lines: ['b'], line: 2 });
  });

  it('counts lines, not hunks', () => {
    expect(countChanges(diffLines('a\nb\nc\nd', 'x\nb\ny\nz'))).toEqual({ added: 3, removed: 3 });
  });

  it('gives back both texts when it is read one way or the other', () => {
    const [before, after] = ['a\nb\n\nc\na', 'b\na\n\nc\nd'];
    const hunks = diffLines(before, after);
    const read = (leaveOut: string): string =>
      hunks.flatMap(({ kind, lines }) => (kind === leaveOut ? [] : lines)).join('\n');
    expect(read('added')).toBe(before);
    expect(read('removed')).toBe(after);
  });
});
