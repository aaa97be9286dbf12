import type { HostileProgram } from '../types.ts';

/** Too much of something. */
export const resources: readonly HostileProgram[] = [
  {
    name: 'a regular expression that takes for ever',
    code: 'console.log("before"); await new Promise((r) => setTimeout(r, 200)); /(a+)+$/.test("a".repeat(60) + "!")',
    ends: 'silent',
    lines: ['before'],
  },
  {
    name: 'arrays until the process dies',
    code: 'const all = []; setInterval(() => all.push(new Array(4e6).fill(1.5)), 1)',
    ends: 'silent',
  },
  {
    name: 'an array of all indices there are',
    code: 'new Array(2 ** 32 - 2).fill(0)',
    ends: ['silent', 'idle'],
    problems: ['…'],
  },
  {
    name: 'a buffer larger than there are',
    code: 'new ArrayBuffer(2 ** 53 - 1)',
    problems: ['thrown RangeError 1'],
  },
  {
    name: 'a string that doubles for ever',
    code: 'let s = "x";\nfor (;;) s += s',
    problems: ['thrown RangeError 2'],
  },
  {
    name: 'a million intervals',
    code: 'for (let i = 0; i < 1e6; i++) setInterval(() => {}, 0)',
    ends: ['running', 'silent', 'idle'],
    problems: ['…'],
  },
  {
    name: 'ten thousand intervals that write lines',
    code: 'for (let i = 0; i < 1e4; i++) setInterval(() => console.log(i), 0)',
    ends: ['idle', 'silent'],
    drops: 'lines',
  },
  {
    name: '600 connections',
    code: 'const all = [];\nfor (let i = 0; i < 600; i++) all.push(new RTCPeerConnection())',
    problems: ['thrown UnknownError 2'],
  },
  {
    name: '600 connections, each closed at once',
    code: 'for (let i = 0; i < 600; i++) new RTCPeerConnection().close(); console.log("end")',
    patienceMs: 5000,
    ends: 'idle',
    problems: ['…'],
  },
  {
    name: 'a flood of lines',
    code: 'for (let n = 0; n < 30; n++) { for (let i = 0; i < 1000; i++) console.log("line", i); await 0 } console.error("end")',
    patienceMs: 5000,
    drops: 'lines',
  },
  {
    name: 'a flood of errors',
    code: 'setInterval(() => { Promise.reject(1); throw 2 }, 0)',
    ends: 'idle',
    problems: ['…'],
    drops: 'problems',
  },
  {
    name: 'a flood of events of a connection',
    code: `const pc = new RTCPeerConnection(); setInterval(() => { for (let i = 0; i < 500; i++) pc.getConfiguration() }, 1)`,
    drops: 'events',
  },
  {
    name: 'a flood of messages to the page',
    code: `setInterval(() => { for (let i = 0; i < 200; i++) parent.postMessage('x'.repeat(1000), '*') }, 1)`,
    ends: 'dead',
  },
  {
    name: 'workers that spin',
    code: `const url = URL.createObjectURL(new Blob(['for(;;);'])); for (let i = 0; i < 4; i++) new Worker(url); console.log('end')`,
    ends: ['idle', 'silent'],
    problems: ['…'],
  },
  {
    name: 'a line of 5 million letters and an array of a million items',
    code: 'console.log("x".repeat(5e6)); console.log(Array.from({ length: 1e6 }, (_, i) => i)); console.log("end")',
    lines: ['…', '…', 'end'],
  },
  {
    name: 'an SDP of a megabyte, with markup in it',
    code: `const pc = new RTCPeerConnection();
const sdp = 'v=0\\r\\no=- 0 0 IN IP4 0.0.0.0\\r\\ns=<img src=x onerror=alert(1)>\\r\\nt=0 0\\r\\n' + 'a=x:</script><script>alert(1)</script>\\r\\n'.repeat(25000);
try { await pc.setRemoteDescription({ type: 'offer', sdp }) } catch (error) { console.log(error.name) }
try { await pc.addIceCandidate({ candidate: 'candidate:1 1 udp 1 <b>x</b> 9 typ host\\r\\na=evil', sdpMid: '0' }) } catch (error) { console.log(error.name) }
console.log('end')`,
    problems: ['…'],
    lines: ['…'],
  },
  {
    name: 'a handler that will not let the frame go',
    code: `addEventListener('pagehide', () => { const t = performance.now(); while (performance.now() - t < 15000); }); console.log('end')`,
    lines: ['end'],
  },
];
