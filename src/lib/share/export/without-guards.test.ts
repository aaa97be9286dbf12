import { expect, it } from 'vitest';

import type { SourceFile } from '../../sandbox/program.ts';
import { compile } from '../../sandbox/compile/compile.ts';
import { withoutGuards } from './without-guards.ts';

function roundTrip(file: SourceFile): string {
  const result = compile(file);
  if (!result.ok) throw new Error(`${file.name}: ${result.problem.message}`);
  return withoutGuards(result.file);
}

it('takes out every guard, and leaves a blank where a type was', () => {
  const text = [
    'const f = (n: number) => n < 2 ? n : f(n - 1);',
    'const g = async () => ({ a: 1 }), h = function () { for (;;) break; };',
    'a: while (x) do { continue a } while (y)',
    'for (const z of []) z;\tclass C { m() { return () => 1 } }',
    'if (q) for await (const 한 of 글) 한\n',
  ].join('\r\n');
  expect(roundTrip({ name: 'main.ts', text })).toBe(text.replace(': number', '        '));
});
