import { describe, expect, it } from 'vitest';

import type { CompiledFile } from '../compiled.ts';
import { compile } from './compile.ts';
import { placeIn, sourceColumn, type RunningFile } from './place.ts';
import { placeOfStack } from './stack.ts';

const text = `const f = (x: number) => pc.one(x); while (go) pc.two()
for (const y of z) { pc.three(y as any) }`;

function running(name: string, prefixLength = 0): RunningFile {
  const result = compile({ name, text });
  if (!result.ok) throw new Error(result.problem.message);
  return { file: result.file, prefixLength, url: `blob:null/${name.length}` };
}

/** Column, from 1, of the first `needle` in a line, from 1. */
const columnOf = (code: string, line: number, needle: string): number =>
  code.split('\n')[line - 1]!.indexOf(needle) + 1;

describe('columns', () => {
  it.each([
    [1, 'const'],
    [1, 'pc.one'],
    [1, 'pc.two'],
    [1, 'go'],
    [2, 'pc.three'],
    [2, 'for'],
  ])('of line %i lead back to %s in the source', (line, needle) => {
    const { file } = running('main.ts');
    const column = columnOf((file as CompiledFile).code, line, needle);
    expect(sourceColumn(file, line, column, 0)).toBe(columnOf(text, line, needle));
    const moved = line === 1 ? column + 20 : column;
    expect(sourceColumn(file, line, moved, 20)).toBe(columnOf(text, line, needle));
  });

  it('inside of what was put in lead to where it was put', () => {
    const { file } = running('main.ts');
    const column = columnOf((file as CompiledFile).code, 1, '$guard(1)');
    const body = columnOf(text, 1, 'pc.two');
    for (const inside of [0, 3, 8]) {
      expect(sourceColumn(file, 1, column + inside, 0)).toBe(body);
    }
    expect(sourceColumn(file, 1, 5, 20)).toBe(1);
  });
});

describe('stacks', () => {
  const files = [running('main.ts', 10), running('peer b.ts'), running('in.ts')];
  it.each([
    [
      'Error: x\n    at Object.call (runner.html:1:999)\n    at connect (main.ts:2:3)',
      'main.ts',
      2,
      3,
    ],
    ['Error: at main.ts\n    at main.ts:1:11\n    at main.ts:2:9', 'main.ts', 1, 1],
    ['    at async main.ts:2:4', 'main.ts', 2, 4],
    ['    at async Promise.all (index 0)\n    at new Foo (peer b.ts:12:34)', 'peer b.ts', 12, 34],
    ['call@http://localhost/runner.html:1:2\nconnect@main.ts:2:5\n@main.ts:1:1\n', 'main.ts', 2, 5],
    ['async*@main.ts:2:6\n', 'main.ts', 2, 6],
    ['setTimeout handler*f@in.ts:7:8', 'in.ts', 7, 8],
    ['@blob:null/9:4:2', 'peer b.ts', 4, 2],
  ])('of both engines lead to the innermost place: %j', (stack, file, line, column) => {
    expect(placeOfStack(stack, files)).toEqual({ file, line, column });
  });

  it.each([
    '',
    'Error',
    'at begin.ts:1:1',
    'at xmain.ts:1:1',
    'at https://evil.test/main.ts:1:1',
    'main.ts:1',
    ':1:1',
    'at main.ts:1:x',
    undefined,
    { toString: () => 'at main.ts:1:1' },
  ])('that name no file lead nowhere: %j', (stack) => {
    expect(placeOfStack(stack, files)).toBeUndefined();
  });

  it('are read by name or by address where the browser gives them apart', () => {
    expect(placeIn('main.ts', 1, 11, files)).toEqual({ file: 'main.ts', line: 1, column: 1 });
    expect(placeIn('blob:null/5', 3, 1, files)?.file).toBe('in.ts');
    expect(placeIn('other.ts', 1, 1, files)).toBeUndefined();
  });
});
