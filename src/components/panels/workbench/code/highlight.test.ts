import { expect, test } from 'vitest';
import { highlight } from './highlight.ts';
import { PYTHON } from './python.ts';
import { plainLines } from './tone.ts';

const textOf = (lines: ReturnType<typeof highlight>): string =>
  lines.map((line) => line.map(({ text }) => text).join('')).join('\n');

test('the text of its lines is the text that it was given', () => {
  const text = '// one\n\nconst a = `x ${b\n} y`;\n/* c\n   d */ await e;\n<script>&amp;';
  expect(textOf(highlight(text))).toBe(text);
  expect(textOf(plainLines(text))).toBe(text);
});

test('tells comments, keywords and strings apart, and joins what is set alike', () => {
  expect(highlight("const pc = f('x'); // why")).toEqual([
    [
      { text: 'const', tone: 'keyword' },
      { text: ' pc = f(', tone: undefined },
      { text: "'x'", tone: 'string' },
      { text: '); ', tone: undefined },
      { text: '// why', tone: 'comment' },
    ],
  ]);
});

test('a comment over two lines is one on both', () => {
  expect(highlight('/* a\nb */')).toEqual([
    [{ text: '/* a', tone: 'comment' }],
    [{ text: 'b */', tone: 'comment' }],
  ]);
});

test('the end of the last line is not a line', () => {
  expect(highlight('a;\n')).toHaveLength(1);
  expect(plainLines('a;\n')).toHaveLength(1);
  expect(highlight('')).toHaveLength(1);
});

test('code inside a template string is code', () => {
  const [line] = highlight('`a ${await b} c`');
  expect(line?.find(({ text }) => text === 'await')?.tone).toBe('keyword');
  expect(line?.find(({ text }) => text.includes(' b'))?.tone).toBeUndefined();
});

test('tells apart comments, strings and keywords of Python', () => {
  const [line] = highlight('if x == "#1": return None  # why', PYTHON);
  expect(line?.filter(({ tone }) => tone !== undefined)).toEqual([
    { text: 'if', tone: 'keyword' },
    { text: '"#1"', tone: 'string' },
    { text: 'return', tone: 'keyword' },
    { text: 'None', tone: 'keyword' },
    { text: '# why', tone: 'comment' },
  ]);
});
