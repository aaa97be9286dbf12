import { END, type HostileProgram } from '../types.ts';

/** Text that other readers of code stumble over. */
export const parsing: readonly HostileProgram[] = [
  { name: 'unfinished code', code: 'for (let i=0;', refused: 'syntax' },
  { name: 'with', code: "'use strict'; with (a) {}", refused: 'syntax' },
  { name: 'an HTML comment', code: '<!-- <script>', refused: 'syntax' },
  { name: 'declared twice', code: 'let pc; let pc', refused: 'syntax' },
  { name: 'import', code: 'import x from "EVIL/x.js"', refused: 'import' },
  { name: 'import later', code: 'await import("EVIL/x.js")', refused: 'import' },
  { name: 'export from', code: 'export * from "EVIL/x.js"', refused: 'import' },
  { name: 'enum', code: 'enum A { B }', refused: 'not-erasable' },
  { name: 'nested too deep', code: '['.repeat(50_000), refused: 'syntax' },
  { name: 'more than is run', code: '/'.repeat(210_000), refused: 'too-large' },
  { name: 'a lone surrogate for a name', code: 'let \ud800', refused: 'syntax' },
  { name: 'NUL between tokens', code: 'let a\0b', refused: 'syntax' },
  {
    name: 'tags in strings',
    code: 'console.log("</script><img src=EVIL/x onerror=alert(1)>", "<!--<script>", "]]>", "*/")',
    lines: ['</script><img src=EVIL/x onerror=alert(1)> <!--<script> ]]> */'],
  },
  {
    name: 'U+2028, U+2029, NUL and U+202E in strings',
    code: 'console.log("\u2028\u2029\0\u202e".length)',
    lines: ['4'],
    engines: 'both',
  },
  {
    name: 'lone surrogates in strings',
    code: 'console.log("\ud800".charCodeAt(0), `a\udc00`.charCodeAt(1), "😀".length, /\ud83d/.test("\ud83d"))',
    lines: ['55296 56320 2 true'],
    engines: 'both',
  },
  {
    name: 'CRLF, tabs, a byte order mark',
    code: '\ufeff\tlet a = 1\r\n\r\n\tthrow new Error(`${a}`)\r\n',
    problems: ['thrown Error 3'],
    engines: 'both',
  },
  { name: 'a hashbang', code: '#!/usr/bin/env node\nconsole.log(1)', lines: ['1'] },
  {
    name: 'one line of 190 KB',
    code: `console.log([${'1,'.repeat(95_000)}].length)`,
    lines: ['95000'],
  },
  {
    name: 'Hangul names, composed and not',
    code: 'const 연결 = 1, \u1112\u1161\u11ab = 2; console.log(연결 + \u1112\u1161\u11ab)',
    lines: ['3'],
  },
  {
    name: 'names of the surroundings, declared anew',
    code: `const console2 = console; { const console = null, window = 1, parent = 2, Promise = 3, JSON = 4, globalThis = 5, self = 6, RTCPeerConnection = 7, performance = 8;
  console2.log(window + parent + Promise + JSON) }
const pc = 'mine', socket = 'mine', $guard = 'mine', $guard1 = 'mine'; for (const x of [pc, socket, $guard]) console.log(x)`,
    lines: ['10', 'mine', 'mine', 'mine'],
  },
  {
    name: 'top-level await, exports, and a name that is declared at last',
    code: 'export const a = await 1; export default a; console.log(a, typeof later); var later',
    lines: ['1 undefined'],
  },
  {
    name: 'a sourceURL of its own',
    code: 'await 0;\nthrow new Error("x")\n//# sourceURL=https://evil.test/parent.js',
    problems: ['…'],
  },
  {
    name: 'eval, new Function and timers of text',
    code: `for (const f of [() => (0, eval)('1'), () => new Function('1'), () => (async () => {}).constructor('1')]) try { f(); console.log('ran') } catch (error) { console.log(error.name) }
try { setTimeout('console.log("ran")') } catch {}${END}`,
    lines: ['EvalError', 'EvalError', 'EvalError', 'end'],
  },
  {
    name: 'two files with the same names',
    code: 'const pc = 1; function f() { return "A" } console.log(f() + pc)',
    peerB: 'const pc = 2; function f() { return "B" } await 0; console.log(f() + pc)',
    lines: ['A1', 'B2'],
  },
];
