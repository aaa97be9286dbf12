import { runInNewContext } from 'node:vm';

import { describe, expect, it } from 'vitest';

import type { CodeProblem, CompiledFile } from '../compiled.ts';
import { compile } from './compile.ts';
import { compileProgram } from './program.ts';
import { PROGRAM_LIMIT } from './size.ts';

function compiled(text: string, name = 'main.ts'): CompiledFile {
  const result = compile({ name, text });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.file;
}

function problemOf(text: string, name = 'main.ts'): CodeProblem {
  const result = compile({ name, text });
  if (result.ok) throw new Error(`compiled: ${result.file.code}`);
  return result.problem;
}

describe('what is wrong with code', () => {
  it.each([
    ['for (let i = 0;', 1, 16, 'Unexpected end of the code'],
    ['let a = 1\nlet b = = 2', 2, 9, "Unexpected token '='"],
    ['let pc\r\nlet pc', 2, 5, "Identifier 'pc' has already been declared"],
    ['with (a) {}', 1, 1, "'with' in strict mode"],
    ['const a = "abc', 1, 11, 'Unterminated string constant'],
    ['\tlet 변수 = 이름 이름2', 1, 14, "Unexpected token '이름2'"],
    ['return 1', 1, 1, "'return' outside of function"],
    ['"\u2028"\nlet \\', 3, 6, 'Expecting Unicode escape sequence \\uXXXX'],
    ['<!-- a', 1, 2, "Unexpected token '!'"],
    ['a\0b', 1, 2, "Unexpected character '\0'"],
  ])('is told with its place: %j', (text, line, column, message) => {
    expect(problemOf(text)).toEqual({
      kind: 'syntax',
      name: 'SyntaxError',
      message,
      place: { file: 'main.ts', line, column },
    });
  });

  it.each([
    ['enum A { B }', 'enum', 1],
    ['const enum A { B }', 'enum', 1],
    ['namespace A { export const b = 1 }', 'namespace', 1],
    ['class A { constructor(private b: number) {} }', 'parameter property', 23],
    ['import a = require("a")', 'import =', 1],
    ['export = a', 'export =', 1],
    ['@a class B {}', '@decorator', 1],
    ['class A { accessor b = 1 }', 'accessor', 11],
  ])('is that types are more than types: %s', (text, message, column) => {
    expect(problemOf(text)).toEqual({
      kind: 'not-erasable',
      name: 'SyntaxError',
      message,
      place: { file: 'main.ts', line: 1, column },
    });
  });

  it.each([
    ['import a from "b"', 'b', 1],
    ['import "c"', 'c', 1],
    ['export * from "d"', 'd', 1],
    ['export { e } from "f"', 'f', 1],
    ['g = await import("h")', 'h', 11],
    ['import(i)', '', 1],
  ])('is that it imports: %s', (text, message, column) => {
    expect(problemOf(text)).toMatchObject({ kind: 'import', message, place: { column } });
  });

  it('is its size, before it is read', () => {
    const text = '/'.repeat(PROGRAM_LIMIT);
    expect(problemOf(`${text}/`).kind).toBe('too-large');
    expect(compile({ name: 'main.js', text }).ok).toBe(true);
    const half = { name: 'a.js', text: `//${' '.repeat(PROGRAM_LIMIT / 2)}` };
    expect(compileProgram([half, { ...half, name: 'b.js' }])).toMatchObject({
      ok: false,
      problems: [{ kind: 'too-large' }],
    });
  });

  it('is that it is nested deeper than anyone can read', () => {
    expect(problemOf('['.repeat(60_000))).toMatchObject({ kind: 'syntax' });
    expect(problemOf(`a${'+a'.repeat(100_000)}`)).toMatchObject({ kind: 'syntax' });
  });

  it('is told of every file of a program', () => {
    const files = [
      { name: 'peer-a.ts', text: 'let a =', peer: 'A' as const },
      { name: 'peer-b.ts', text: 'enum B {}', peer: 'B' as const },
    ];
    const result = compileProgram(files);
    expect(result.ok ? [] : result.problems.map(({ place }) => place?.file)).toEqual([
      'peer-a.ts',
      'peer-b.ts',
    ]);
  });
});

describe('compiled code', () => {
  it('keeps name and peer', () => {
    const result = compile({ name: 'peer-a.js', text: '1', peer: 'A' });
    expect(result).toMatchObject({ ok: true, file: { name: 'peer-a.js', peer: 'A' } });
    expect(compiled('1')).not.toHaveProperty('peer');
  });

  it('is JavaScript in a .js file, where angle brackets compare', () => {
    expect(compiled('f(a < b > (c))', 'main.js').code).toBe('f(a < b > (c))');
    expect(compiled('f(a < b > (c))', 'main.ts').code).toBe('f(a       (c))');
  });

  it('has no types in a .js file either', () => {
    expect(compiled('let a: number = 1', 'main.js').code).toBe('let a         = 1');
  });

  it('is read as JavaScript where the TypeScript reader is at fault', () => {
    expect(compiled('let type; type; type').code).toBe('let type; type; type');
  });

  it.each([
    ['\ufefflet a', ' let a'],
    ['#!/usr/bin/env node\nlet a', '///usr/bin/env node\nlet a'],
    ['\ufeff#!/usr/bin/env node', ' ///usr/bin/env node'],
  ])('can stand behind other code in its line: %j', (text, code) => {
    expect(compiled(text).code).toBe(code);
  });

  it.each([
    '"</script><!--"',
    '"\u2028\u2029\0\u202e"',
    'let 변수, ᄒ\u1161\u11ab\r\n\t변수',
    '`\r\n`',
  ])('is the text itself where nothing has to change: %j', (text) => {
    expect(compiled(text).code).toBe(text);
  });

  it('writes lone surrogates as escapes, since a module is UTF-8', () => {
    const text = 'log("a\ud800b", `\udc00${[]}`, /\ud83d/.source, "\\\ud800", "\\\\\ud800", "😀")';
    const said: unknown[] = [];
    const { code } = compiled(text);
    expect(code.isWellFormed()).toBe(true);
    runInNewContext(code, { log: (...args: unknown[]) => said.push(...args) });
    expect(said).toEqual(['a\ud800b', '\udc00', '\\ud83d', '\ud800', '\\\ud800', '😀']);
  });
});
