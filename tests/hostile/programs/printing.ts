import type { HostileProgram } from '../types.ts';

/** Values that a console stumbles over, and errors that are none. */
export const printing: readonly HostileProgram[] = [
  {
    name: 'objects without a prototype, circular, and frozen',
    code: `const a = Object.create(null); a.a = a; console.log(a); console.log(Object.freeze([a, [a]])); console.log('end')`,
    lines: ['…', '…', 'end'],
  },
  {
    name: 'proxies that throw at everything',
    code: `const traps = new Proxy({}, { get: () => () => { throw 1 } });
console.log(new Proxy({}, traps)); console.log(new Proxy(() => {}, traps)); console.log([new Proxy([], traps)]); console.table(new Proxy([], traps)); console.dir(new Proxy(new Map(), traps)); console.log('end')`,
    lines: ['…', '…', '…', '…', '…', 'end'],
  },
  {
    name: 'getters with effects are not run',
    code: `let ran = 0; console.log({ get a() { ran++; throw 1 }, b: { get [Symbol.toStringTag]() { ran++; return 'x' } } }); console.log(ran)`,
    lines: ['…', '0'],
  },
  {
    name: 'toString that throws',
    code: `const bad = { toString() { throw 1 }, [Symbol.toPrimitive]() { throw 1 } }; console.log(bad, '%s'); console.log('%s %d', bad, bad); console.count(bad); console.time(bad); console.group(bad); console.assert(false, bad); console.groupEnd(); console.log('end')`,
    lines: ['…'],
    problems: ['…'],
  },
  {
    name: 'every kind of value',
    code: `console.log(Symbol('s'), 1n, -0, NaN, [, 1], new Float64Array(3), new Map([[{}, new Set([1])]]), new WeakMap(), document.body, () => {}, class A {}, new Error('a', { cause: new Error('b') }), new DOMException('c', 'AbortError'), new RTCPeerConnection(), new MediaStream(), await new RTCPeerConnection().getStats(), new Date(NaN), Promise.reject.bind(Promise), new Proxy({}, {}), window, globalThis.constructor, new (class extends Array {})(5)); console.log('end')`,
    lines: ['…', 'end'],
  },
  {
    name: 'styles that call out',
    code: `console.log('%c%s%d%%', 'color:red;background:url(EVIL/style)', 'a', 1); console.log('end')`,
    lines: ['…', 'end'],
  },
  {
    name: 'markup',
    code: `console.log('<img src=EVIL/x onerror="parent.document.title=1">'); console.error('<script>1</script>'); console.log('end')`,
    lines: ['…', '…', 'end'],
  },
  {
    name: 'throw null',
    code: 'await 0\nthrow null',
    problems: ['thrown object'],
  },
  {
    name: 'rejections without a reason, and with an odd one',
    code: 'Promise.reject(); Promise.reject({}); Promise.reject(Symbol()); Promise.reject(Object.create(null))',
    problems: [
      'rejection undefined',
      'rejection Object',
      'rejection symbol',
      'rejection Object',
    ],
  },
  {
    name: 'errors that lie and throw',
    code: `const error = new Error('x');
for (const key of ['name', 'message', 'stack', 'cause']) Object.defineProperty(error, key, { get() { throw 1 } });
setTimeout(() => { throw error }); setTimeout(() => { throw new Proxy(new Error(), { get() { throw 1 }, getPrototypeOf() { throw 1 } }) }, 1); setTimeout(() => console.log('end'), 40)`,
    problems: ['…'],
    lines: ['end'],
  },
  {
    name: 'a console that is taken away before an error',
    code: `window.console = null; globalThis.onerror = () => true; addEventListener('error', (e) => { e.preventDefault(); e.stopImmediatePropagation() }, true);
setTimeout(() => { throw new RangeError('seen nevertheless') })`,
    problems: ['thrown RangeError 2'],
  },
  {
    name: 'groups a thousand deep',
    code: `for (let i = 0; i < 1000; i++) console.group(i); console.log('deep'); for (let i = 0; i < 2000; i++) console.groupEnd()`,
    patienceMs: 5000,
    lines: ['…'],
  },
  {
    name: 'prepareStackTrace and stacks that are no text',
    code: `Error.prepareStackTrace = () => { throw 1 }; Error.stackTraceLimit = 1e9; console.log(1); new RTCPeerConnection().close();
Error.prepareStackTrace = () => ({ split() { throw 1 } }); console.log(2); const e = new Error('x'); Object.defineProperty(e, 'stack', { value: 7 }); setTimeout(() => { throw e })`,
    lines: ['1', '2'],
    problems: ['…'],
  },
  {
    name: 'errors in timers, in handlers and in ontrack',
    code: `setTimeout(() => { throw new Error('a') });
const target = new EventTarget(); target.addEventListener('x', () => { throw new TypeError('b') }); target.dispatchEvent(new Event('x'));
const a = new RTCPeerConnection(), b = new RTCPeerConnection();
b.ontrack = () => {
  throw new RangeError('c') };
a.addTransceiver('audio'); await a.setLocalDescription(); await b.setRemoteDescription(a.localDescription)`,
    problems: ['…', '…', '…'],
  },
];
