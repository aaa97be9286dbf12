import { createContext, runInContext } from 'node:vm';

import { describe, expect, it } from 'vitest';

import { createRandom } from '../../../../tests/support/random.ts';
import { randomLoops } from '../../../../tests/support/random-loops.ts';
import type { CompiledFile } from '../compiled.ts';
import { compile } from './compile.ts';

function compiled(text: string, name = 'main.js'): CompiledFile {
  const result = compile({ name, text });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.file;
}

/** What strict code logs, and the error that ends it, in a realm of its own. */
function outcomeOf(code: string, guard?: { name: string; call: (place: number) => void }): string {
  const said: unknown[] = [];
  const context = createContext({
    log: (value: unknown) => {
      if (said.push(value) > 5000) throw new Error('too long');
      return value;
    },
    ...(guard && { [guard.name]: guard.call }),
  });
  try {
    const prelude = 'let n = 0; function* gen(k) { while (k-- > 0) yield k }';
    runInContext(`(function () { 'use strict'; ${prelude}\n${code}\n})()`, context, {
      timeout: 5000,
    });
  } catch (error) {
    said.push(`${(error as Error).name}: ${(error as Error).message}`);
  }
  return said.join(' ');
}

/** The places that the code passes, in order. */
function passedBy(text: string): readonly string[] {
  const file = compiled(text);
  const passed: string[] = [];
  outcomeOf(file.code, {
    name: file.guard,
    call: (place) => {
      const { line, column } = file.guarded[place]!;
      passed.push(`${line}:${column}`);
    },
  });
  return passed;
}

describe('guards', () => {
  it.each([
    ['while (n++ < 2) {}', 2],
    ['while (n++ < 2);', 2],
    ['do n++; while (n < 2)', 2],
    ['do n++\nwhile (n < 2)', 2],
    ['for (let i = 0; i < 2; i++) {}', 2],
    ['for (;;) if (n++ > 0) break', 2],
    ['for (const k in { a: 1, b: 2 }) ;', 2],
    ['for (const k of [1, 2]) { }', 2],
    ['a: for (const k of [1, 2]) for (;;) continue a', 4],
    ['(() => n)()', 1],
    ['(() => { n })()', 1],
    ['(function () { "use strict"\nn })()', 1],
    ['({ get x() { return 1 }, set x(y) {} }).x = 1', 1],
    ['new (class { constructor() {} #a() {} })()', 1],
    ['new (class extends Object { constructor() { super() } })()', 1],
    ['(class { static { for (const i of [1, 2]); } })', 2],
    ['n', 0],
  ])('are passed at every turn of a loop and call of a function: %s', (text, times) => {
    expect(passedBy(text)).toHaveLength(times);
  });

  it('know where their loop or function begins', () => {
    expect(passedBy('if (1)\n  for (const x of [1])\n    (() => x)()')).toEqual(['2:3', '3:6']);
  });

  it('put no line end in', () => {
    const text = 'while (0)\n  a\nconst f = x =>\n  x\ndo\n b\nwhile (0)';
    expect(compiled(text).code.split('\n')).toHaveLength(text.split('\n').length);
  });

  it('leave a directive the first of its function', () => {
    for (const text of ["function f() { 'use strict'\n return this }", "() => { 'a'; 'b' }"]) {
      expect(compiled(text).code).toMatch(/\{ '(use strict|a)'/);
    }
  });

  it.each([
    'const f = () => n++\n(log(1))',
    'const f = () => () => {}\n(log(1))',
    'const f = () => () => {}\n/log/.test(log(1))',
    'const f = () => () => {}\n+log(1)',
    'log((() => ({ a: 1 }))().a)',
    'log((() => /* c */ (1, 2) // d\n)())',
    'log((x => x in { a: 1 })("a"))',
    'log([..."ab"].map(async x => x).length)',
    'const f = () => {}; log(f.name); const o = { g: () => 1 }; log(o.g.name + o.g.length)',
    'class A { a = () => () => {}\n *[Symbol.iterator]() { yield 1 } }; log([...new A()].join())',
    'if (1) while (n++ < 1) if (0) log(1); else log(2)\nelse log(3)',
    'a: { for (;;) { break a } }; log(4)',
    'for (let i = 0, f = () => i; i < 2; i++) log(f())',
    'var x = 1; { function x2() { return x } log(x2()) }',
    'function f(a = () => b, b = 2) { return a() } log(f())',
    'const { a = () => 3 } = {}; log(a())',
    'log(`${(() => `${1}`)()}`); debugger; log(5)',
    'switch (1) { case 1: for (;;) break; log(6) }',
    'const g = function* () { try { yield 1 } finally { log(7) } }; for (const x of g()) break',
    'log(typeof undeclared); undeclared',
    'log(((a, b) => a)\n`x`[0])',
  ])('change nothing that code does: %s', (text) => {
    const file = compiled(text);
    expect(outcomeOf(file.code, { name: file.guard, call: () => {} })).toBe(outcomeOf(text));
  });

  it('change nothing that 500 generated programs do', () => {
    const random = createRandom(37);
    for (let n = 0; n < 500; n += 1) {
      const text = randomLoops(random);
      const file = compiled(text, n % 2 === 0 ? 'main.js' : 'main.ts');
      const was = outcomeOf(text);
      expect(was).not.toMatch(/SyntaxError|ReferenceError/);
      expect(outcomeOf(file.code, { name: file.guard, call: () => {} }), text).toBe(was);
    }
  });

  it('have a name that the code has not, escapes included', () => {
    expect(compiled('for (;;) break').guard).toBe('$guard');
    expect(compiled('let $guard; for (;;) break').guard).toBe('$guard1');
    expect(compiled('let \\u0024guard, $guard1').guard).toBe('$guard2');
  });
});
