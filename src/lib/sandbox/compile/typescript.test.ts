import ts from 'typescript';
import { describe, expect, it } from 'vitest';

import { createRandom } from '../../../../tests/support/random.ts';
import { syntaxOf } from '../../../../tests/support/syntax-of.ts';
import { randomTypeScript } from '../../../../tests/support/random-typescript.ts';
import { compile } from './compile.ts';
import { typeScriptSnippets } from '../../../../tests/support/typescript-snippets.ts';

/** What TypeScript's own compiler makes of a module, or what it finds wrong with its syntax. */
function transpiled(text: string): { code: string; errors: readonly string[] } {
  const { outputText, diagnostics = [] } = ts.transpileModule(text, {
    fileName: 'main.ts',
    reportDiagnostics: true,
    compilerOptions: {
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
      moduleDetection: ts.ModuleDetectionKind.Force,
    },
  });
  return {
    code: outputText,
    errors: diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
  };
}

/** The code of a file, guards and all; throws what is wrong with it. */
function compiled(name: string, text: string): string {
  const result = compile({ name, text });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.file.code;
}

/** Without the empty export that TypeScript adds to keep a module a module. */
const withoutMark = (code: string): string => code.replace(/^export \{\s*\};?\s*$/gm, '');

function expectSame(text: string): void {
  const ours = withoutMark(compiled('main.ts', text));
  const theirs = withoutMark(compiled('main.js', transpiled(text).code));
  const [one, other] = [ours, theirs].map((code) => JSON.stringify(syntaxOf(code)));
  expect(one, `\n${text}\n→\n${ours}`).toBe(other);
}

describe('blanked types', () => {
  it.each(typeScriptSnippets.map((text) => [text]))('mean what TypeScript makes of %j', (text) => {
    expect(transpiled(text).errors).toEqual([]);
    expectSame(text);
  });

  it('mean the same in 400 generated modules', { timeout: 60_000 }, () => {
    const random = createRandom(20261122);
    let checked = 0;
    for (let n = 0; n < 400; n += 1) {
      const text = randomTypeScript(random);
      if (transpiled(text).errors.length > 0) continue;
      expectSame(text);
      checked += 1;
    }
    // The generator writes what TypeScript reads; a few of its line ends make no sense.
    expect(checked).toBeGreaterThan(340);
  });

  it('leave every line where it was, and every character that is no type in its column', () => {
    for (const text of typeScriptSnippets) {
      const result = compile({ name: 'main.ts', text });
      if (!result.ok) throw new Error(JSON.stringify(result.problem));
      const { code, insertions } = result.file;
      const lines = code.split(/\r\n|[\n\r\u2028\u2029]/).map((line, index) => {
        let rest = line;
        for (const [column, length] of (insertions[index] ?? []).toReversed()) {
          rest = rest.slice(0, column) + rest.slice(column + length);
        }
        return rest;
      });
      const source = text.split(/\r\n|[\n\r\u2028\u2029]/);
      expect(lines.map((line) => line.length)).toEqual(source.map((line) => line.length));
      lines.forEach((line, index) => {
        [...line].forEach((character, column) => {
          const was = source[index]!.charAt(column);
          if (character !== was) expect(character, text).toMatch(/[ ;()]/);
        });
      });
    }
  });
});
