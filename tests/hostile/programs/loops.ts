import type { HostileProgram } from '../types.ts';

/** Loops that never end, and some that do and must. All run in both engines: Firefox runs the frame in the page's thread. */
export const loops: readonly HostileProgram[] = (
  [
    { name: 'while, empty', code: 'while (true) {}', problems: ['loop StuckError 1'], patienceMs: 1000 },
    { name: 'while, without a body', code: '\nwhile (true);', problems: ['loop StuckError 2'] },
    { name: 'for, empty', code: 'for (;;) {}', problems: ['loop StuckError 1'] },
    { name: 'do', code: 'do 1; while (1)', problems: ['loop StuckError 1'] },
    { name: 'continue for ever', code: 'while (true) { continue }', problems: ['loop StuckError 1'] },
    {
      name: 'a label that is continued from inside',
      code: 'a: while (1) {\n  for (;;) { continue a }\n}',
      problems: ['loop StuckError *'],
    },
    {
      name: 'for-of over a generator without end',
      code: 'for (const x of (function* () { while (1) yield 1 })()) {}',
      problems: ['loop StuckError 1'],
    },
    {
      name: 'spread of a generator without end',
      code: '[...(function* () {\n  for (;;) yield\n})()]',
      problems: ['loop StuckError 2'],
    },
    {
      name: 'for-in over a proxy that invents keys',
      code: `const p = new Proxy({}, { ownKeys: () => Array.from({ length: 1e5 }, (_, i) => 'k' + i), getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }) });
for (;;) for (const k in p) {}`,
      problems: ['loop StuckError *'],
    },
    {
      name: 'a loop in an async function',
      code: '(async () => { await 0;\n while (true) {} })()',
      problems: ['loop StuckError 2'],
    },
    {
      name: 'a loop that waits for nothing: microtasks starve everything',
      code: '(async () => {\n while (true) await 0 })()',
      problems: ['loop StuckError 2'],
    },
    {
      name: 'for await over what is there already',
      code: 'for await (const x of (async function* () { for (;;) yield 1 })()) {}',
      problems: ['loop StuckError 1'],
    },
    {
      name: 'promises that chain themselves',
      code: 'const f = () => Promise.resolve().then(f);\nf()',
      problems: ['loop StuckError 1'],
    },
    {
      name: 'promises that chain themselves and catch everything',
      code: 'const f = () => Promise.resolve().then(f, f).catch(f).finally(f);\nf()',
      problems: ['loop StuckError 1'],
    },
    {
      name: 'queueMicrotask for ever',
      code: 'function f() { queueMicrotask(f) }\nf()',
      problems: ['loop StuckError 1'],
    },
    {
      name: 'a loop that catches what stops it',
      code: 'for (;;) {\n  try { for (;;) {} } catch {} finally { continue }\n}',
      problems: ['loop StuckError 2'],
    },
    {
      name: 'functions that call each other and catch what stops them',
      code: 'const f = () => { try { for (;;) {} } catch { f() } };\nf()',
      problems: ['loop StuckError 1'],
    },
    {
      name: 'a loop in a timer, again and again',
      code: 'setInterval(() => {\n  for (;;) {}\n}, 1)',
      patienceMs: 100,
      problems: ['loop StuckError 2', 'loop StuckError 2', 'loop StuckError 2'],
    },
    {
      name: 'a loop in the getter of what the console looks at',
      code: 'console.log({ get a() { for (;;) {} } }); console.log("end")',
      problems: ['…'],
      lines: ['…', 'end'],
    },
    {
      name: 'a loop in toString, toJSON and Symbol.toPrimitive',
      code: `const loop = () => { for (;;) {} };
console.log('%s %d %o', { toString: loop, valueOf: loop, toJSON: loop, [Symbol.toPrimitive]: loop }, { valueOf: loop }, 1n); console.log('end')`,
      // The browser's own console asks for it while somebody looks at it.
      problems: ['…'],
      lines: ['…', 'end'],
    },
    {
      name: 'console.log for ever',
      code: 'for (;;) console.log(1)',
      problems: ['loop StuckError 1'],
      
    },
    {
      name: 'recursion without end',
      code: 'function f() {\n  f() }\nf()',
      problems: ['thrown * *'],
    },
    {
      name: 'a loop of 300,000 turns ends by itself',
      code: 'let n = 0; for (let i = 0; i < 300_000; i++) n += i; console.log(n)',
      lines: ['44999850000'],
    },
    {
      name: 'a loop that is busy for 150 ms ends by itself',
      code: 'const t = performance.now(); while (performance.now() - t < 150); console.log("end")',
      lines: ['end'],
    },
    {
      name: 'polling without end lives',
      code: `let n = 0; for (;;) { await new Promise((r) => setTimeout(r, 10)); if (++n === 40) console.log('polled') }`,
      ends: 'running',
      lines: ['polled'],
    },
    {
      name: 'labels and jumps of finite loops go where they went',
      code: `const seen = [];
a: for (const x of [1, 2, 3]) { let i = 0; do { if (x === 2) continue a; if (i > 1) break; seen.push(x) } while (i++ < 5) }
b: { seen.push('b'); break b }
c: while (true) { for (;;) break c }
console.log(seen.join())`,
      lines: ['1,1,3,3,b'],
    },
    { name: 'debugger does nothing', code: 'for (let i = 0; i < 3; i++) { debugger } console.log("end")', lines: ['end'] },
    {
      name: 'sleeping on a shared buffer is refused',
      code: 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)',
      problems: ['thrown * 1'],
    },
  ] satisfies readonly HostileProgram[]
).map((program) => ({ ...program, engines: 'both' }));
