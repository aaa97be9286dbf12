import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { SandboxTools } from '../../fixtures/pages/sandbox.ts';
import { eachEngine, type Tab } from '../engine.ts';
import { serveWithoutPages } from '../site.ts';

declare const sandbox: SandboxTools;

const CONNECT = `
  const a = new RTCPeerConnection();
  const b = new RTCPeerConnection();
  a.onicecandidate = ({ candidate }) => b.addIceCandidate(candidate);
  b.onicecandidate = ({ candidate }) => a.addIceCandidate(candidate);
  a.createDataChannel('chat');
  await a.setLocalDescription();
  await b.setRemoteDescription(a.localDescription);
  await b.setLocalDescription();
  await a.setRemoteDescription(b.localDescription);
  while (a.connectionState !== 'connected' || b.connectionState !== 'connected') {
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
`;

eachEngine((engine, name) => {
  describe('the sandbox', () => {
    let tab: Tab;
    beforeAll(async () => {
      tab = await engine().open('/__tests/sandbox.html');
    });
    afterAll(() => tab.close());

    const start = (code: string): Promise<void> =>
      tab.evaluate((text: string) => sandbox.run(text), code);
    const untilIdle = (): Promise<unknown> =>
      tab.waitFor(() => sandbox.watched?.run.status === 'idle');
    const problems = () => tab.evaluate(() => sandbox.watched!.problems);
    const statuses = () => tab.evaluate(() => sandbox.watched!.statuses);
    const lines = () =>
      tab.evaluate(() =>
        sandbox.watched!.events.flatMap((event) => (event.type === 'console' ? [event.args] : [])),
      );

    /** Runs code until its top level has come to its end, and returns what it wrote. */
    async function linesOf(code: string): Promise<unknown[]> {
      await start(code);
      await untilIdle();
      return lines();
    }

    /** Runs code until something went wrong in it. */
    async function problemsOf(code: string, count = 1): Promise<unknown[]> {
      await start(code);
      await tab.waitFor((n: number) => sandbox.watched!.problems.length >= n, count);
      return problems();
    }

    it('runs code in an opaque origin and shows what it writes', async () => {
      expect(await linesOf('console.log(origin, 1 + 1); await 0; console.log("end")')).toEqual([
        ['null', 2],
        ['end'],
      ]);
      expect(await statuses()).toEqual(['running', 'idle']);
    });

    it('records connections, which connect, with the lines that made them', async () => {
      expect(await linesOf(`${CONNECT}console.log(a.connectionState);`)).toEqual([['connected']]);
      const seen = await tab.evaluate(() => {
        const { events } = sandbox.watched!;
        return {
          connected: events.flatMap((event) =>
            event.type === 'state' && event.machine === 'connection' && event.to === 'connected'
              ? [event.peer]
              : [],
          ),
          constructed: events.flatMap((event) =>
            event.type === 'construct' ? [event.where?.line] : [],
          ),
          calls: events.flatMap((event) =>
            event.type === 'call' && event.method === 'createDataChannel' ? [event.where] : [],
          ),
          caused: events.filter(({ cause }) => cause !== undefined).length,
          ascending: events.every(({ at }, index) => at >= (events[index - 1]?.at ?? 0)),
        };
      });
      expect(seen.connected.toSorted()).toEqual(['A', 'B']);
      expect(seen.constructed).toEqual([2, 3]);
      expect(seen.calls).toEqual([{ file: 'main.ts', line: 6, column: 5 }]);
      expect(seen.caused).toBeGreaterThan(40);
      expect(seen.ascending).toBe(true);
    });

    it('leaves nothing in the page when it is stopped', async () => {
      await start('setInterval(() => console.log("tick"), 1)');
      await tab.waitFor(() => (sandbox.watched?.events.length ?? 0) > 3);
      const after = await tab.evaluate(async () => {
        const { watched, stage } = sandbox;
        watched!.run.stop();
        const { length } = watched!.events;
        await new Promise((resolve) => setTimeout(resolve, 200));
        return {
          frames: document.querySelectorAll('iframe').length,
          children: stage.childElementCount,
          late: watched!.events.length - length,
          status: watched!.run.status,
          gone: await watched!.run.expand(1, 0),
        };
      });
      expect(after).toEqual({ frames: 0, children: 0, late: 0, status: 'stopped' });
    });

    it('uses a frame that was made ready, once, and only in its place', async () => {
      await tab.evaluate(() => sandbox.prepare());
      await tab.evaluate(() => sandbox.prepare());
      expect(await tab.evaluate(() => document.querySelectorAll('iframe').length)).toBe(1);
      await tab.evaluate(() => {
        document.querySelector('iframe')!.id = 'spare';
      });
      expect(await linesOf('console.log("here")')).toEqual([['here']]);
      expect(await tab.evaluate(() => document.querySelector('iframe')?.id)).toBe('spare');
      expect(await linesOf('console.log("again")')).toEqual([['again']]);
      expect(await tab.evaluate(() => document.querySelector('iframe')?.id)).toBe('');
      expect(await tab.evaluate(() => document.querySelectorAll('iframe').length)).toBe(1);
    });

    describe('tells what the code did not catch', () => {
      it.each([
        ['\nthrow new RangeError("far")', 'thrown', 'RangeError', 'far', 2],
        ['setTimeout(() => {\n  null.x;\n})', 'thrown', 'TypeError', /null/, 2],
        ['new EventTarget();\nPromise.reject(new Error("no"))', 'rejection', 'Error', 'no', 2],
        ['await 0;\nawait Promise.reject(new Error("late"))', 'thrown', 'Error', 'late', 2],
        ['Promise.reject("text")', 'rejection', 'string', 'text', undefined],
        ['Promise.reject()', 'rejection', 'undefined', '', undefined],
        ['throw null', 'thrown', 'object', '', undefined],
        ['setTimeout(() => { throw undefined })', 'thrown', 'undefined', '', 1],
        ['Promise.reject({ code: 7 })', 'rejection', 'Object', '', undefined],
        [
          '\nnew RTCPeerConnection().setLocalDescription({ type: "answer" })',
          'rejection',
          'InvalidStateError',
          /./,
          2,
        ],
        [
          'const pc = new RTCPeerConnection();\npc.close();\npc.createDataChannel("x")',
          'thrown',
          'InvalidStateError',
          /./,
          3,
        ],
        [
          'const pc: RTCPeerConnection = new RTCPeerConnection();\nawait pc.setRemoteDescription({ type: "offer", sdp: "nonsense" })',
          'thrown',
          'OperationError',
          /./,
          2,
        ],
      ] as const)('%s', async (code, kind, error, message, line) => {
        const [problem] = (await problemsOf(code)) as {
          kind: string;
          name: string;
          message: string;
          place?: { file: string; line: number };
        }[];
        expect(problem).toMatchObject({ kind, name: error });
        expect(problem!.message).toMatch(message === '' ? /^$/ : message);
        expect(problem!.place?.line).toBe(line);
      });
    });

    it('stops a loop that never ends, says where, and lives on', async () => {
      const [problem] = await problemsOf('console.log("before");\nwhile (true) {\n}');
      expect(problem).toMatchObject({ kind: 'loop', place: { file: 'main.ts', line: 2 } });
      await untilIdle();
      expect(await problems()).toHaveLength(1);
      expect(await lines()).toEqual([['before']]);
    });

    it('lets a loop go on when the reader says so, and tells when the frame does not answer', async () => {
      await tab.evaluate(() => {
        const code =
          'const end = performance.now() + 4000; while (performance.now() < end); console.log("done")';
        sandbox.run(code, { patienceMs: Infinity });
      });
      await untilIdle();
      expect(await lines()).toEqual([['done']]);
      // Firefox runs the frame on the page's own thread: nobody could tell the reader anything meanwhile.
      const silent = name === 'chromium' ? ['silent', 'running'] : [];
      expect(await statuses()).toEqual(['running', ...silent, 'idle']);
    });

    it.runIf(name === 'chromium')('runs again at once after a frame that hung', async () => {
      const hang = (): Promise<void> =>
        tab.evaluate(() => sandbox.run('while (true) {}', { patienceMs: Infinity }));
      await hang();
      await tab.waitFor(() => sandbox.watched?.run.status === 'silent');
      const stopMs = await tab.evaluate(async () => {
        const start = performance.now();
        sandbox.watched!.run.stop();
        await new Promise(requestAnimationFrame);
        return performance.now() - start;
      });
      // Without ending its process it would never answer; how fast it does is measured by `npm run bench sandbox`.
      expect(stopMs).toBeLessThan(5_000);
      expect(await linesOf('console.log(1)')).toEqual([[1]]);
      expect(await statuses()).toEqual(['running', 'idle']);
      // Nobody knows yet that it hangs.
      await hang();
      await tab.waitFor(() => sandbox.watched?.run.status === 'running');
      await tab.evaluate(() => sandbox.prepare());
      expect(await linesOf('console.log(2)')).toEqual([[2]]);
      expect(await tab.evaluate(() => document.querySelectorAll('iframe').length)).toBe(1);
    });

    it('says where a syntax error is that only the browser finds', async () => {
      await tab.evaluate(() => {
        const file = {
          ...{ name: 'main.ts', code: 'let a = 1;\n  let b = = 2;', guard: '$g', guarded: [] },
          ...{ free: [], members: {}, insertions: {} },
        };
        sandbox.runCompiled([file]);
      });
      await untilIdle();
      const [problem] = await problems();
      expect(problem).toMatchObject({
        kind: 'thrown',
        name: 'SyntaxError',
        place: { file: 'main.ts', line: 2, column: 11 },
      });
    });

    it('runs two files side by side, each with names of its own', async () => {
      await tab.evaluate(() =>
        sandbox.runFiles([
          {
            name: 'peer-a.ts',
            peer: 'A',
            text: 'const pc = new RTCPeerConnection();\nsocket.emit("hello", 1);',
          },
          {
            name: 'peer-b.ts',
            peer: 'B',
            text: 'const pc = new RTCPeerConnection();\nsocket.on("hello", (n) => { throw new Error("got " + n) });',
          },
        ]),
      );
      await tab.waitFor(() => sandbox.watched!.problems.length > 0);
      expect(await problems()).toMatchObject([
        { message: 'got 1', place: { file: 'peer-b.ts', line: 2 } },
      ]);
      const peers = await tab.evaluate(() =>
        sandbox.watched!.events.flatMap((event) =>
          event.type === 'construct' ? [[event.peer, event.where?.file]] : [],
        ),
      );
      expect(peers.toSorted()).toEqual([
        ['A', 'peer-a.ts'],
        ['B', 'peer-b.ts'],
      ]);
    });

    it('has a connected pair ready where the code needs one', async () => {
      await tab.evaluate(() =>
        sandbox.run('console.log(pc.connectionState)', {
          needs: { connection: 'connected', media: false, channel: false, file: false },
        }),
      );
      await untilIdle();
      expect(await lines()).toEqual([['connected']]);
    });

    it('takes a frame that goes elsewhere for dead', async () => {
      await start('location.reload(); await new Promise(() => {})');
      await tab.waitFor(() => sandbox.watched?.run.status === 'dead');
      expect(await tab.evaluate(() => document.querySelectorAll('iframe').length)).toBe(0);
      expect(await linesOf('console.log("next")')).toEqual([['next']]);
    });

    it('is not impressed by messages to the window, and ends a flood of them', async () => {
      await linesOf(
        'parent.postMessage({ say: "ended" }, "*"); parent.postMessage({ say: "batch", events: 1 }, "*"); console.log(1)',
      );
      expect(await statuses()).toEqual(['running', 'idle']);
      await start(
        'setInterval(() => { for (let i = 0; i < 100; i++) parent.postMessage(i, "*") }, 1)',
      );
      await tab.waitFor(() => sandbox.watched?.run.status === 'dead');
    });

    it('keeps its port and its voice from code that replaces everything', async () => {
      const stolen = await linesOf(`
        let seen = 0;
        const note = () => { seen += 1 };
        const { log } = console;
        const keys = ['map', 'push', 'slice', 'indexOf', 'concat', Symbol.iterator];
        const setters = ['say', 'seq', 'at', '0', 'events', 'where', 'cause'];
        addEventListener('message', note);
        MessagePort.prototype.postMessage = note;
        Object.defineProperty(MessageEvent.prototype, 'data', { get: note });
        AbortSignal.timeout = window.setTimeout = window.postMessage = note;
        performance.now = Date.now = () => 0;
        JSON.stringify = Reflect.apply = Object.keys = note;
        for (let i = 0; i < keys.length; i++) Array.prototype[keys[i]] = note;
        for (let i = 0; i < setters.length; i++) {
          Object.defineProperty(Object.prototype, setters[i], { configurable: true, set: note });
        }
        log('still here', seen);
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        log('and here', seen);
      `);
      expect(stolen).toEqual([
        ['still here', 0],
        ['and here', 0],
      ]);
    });

    it('neither takes the focus nor scrolls nor walks through the history', async () => {
      await tab.evaluate(() => {
        const input = document.body.appendChild(document.createElement('input'));
        input.id = 'editor';
        input.focus();
        document.body.style.minHeight = '5000px';
      });
      await tab.press('a');
      const before = await tab.evaluate(() => history.length);
      await linesOf(`
        const field = document.body.appendChild(document.createElement('input'));
        field.autofocus = true;
        window.focus(); field.focus(); field.select(); field.scrollIntoView();
        const dialog = document.body.appendChild(document.createElement('dialog'));
        dialog.append(document.createElement('input'));
        dialog.showModal();
        history.pushState({}, ''); history.back(); history.go(-1);
        alert('hello'); confirm('?'); prompt('?');
        await new Promise((resolve) => setTimeout(resolve, 100));
      `);
      await tab.press('b');
      expect(
        await tab.evaluate(() => ({
          text: document.querySelector<HTMLInputElement>('#editor')?.value,
          focus: document.activeElement?.id,
          hasFocus: document.hasFocus(),
          top: scrollY,
          length: history.length,
          path: location.pathname,
        })),
      ).toEqual({
        text: 'ab',
        focus: 'editor',
        hasFocus: true,
        top: 0,
        length: before,
        path: '/__tests/sandbox.html',
      });
    });

    it('allows 64 connections at a time', async () => {
      const many = await linesOf(`
        const all = Array.from({ length: 64 }, () => new RTCPeerConnection());
        try { new RTCPeerConnection() } catch (error) { console.log(error.name, error instanceof DOMException) }
        all[7].close();
        console.log(new RTCPeerConnection() instanceof RTCPeerConnection, RTCPeerConnection.name, String(RTCPeerConnection).includes('native code'));
      `);
      expect(many).toEqual([
        ['UnknownError', true],
        [true, 'RTCPeerConnection', true],
      ]);
    });

    it('shows ten thousand lines, says how many more there were, and keeps the page smooth', async () => {
      const gaps = await tab.evaluate(async () => {
        let longest = 0;
        let last = performance.now();
        let counting = true;
        const tick = (): void => {
          longest = Math.max(longest, performance.now() - last);
          last = performance.now();
          if (counting) requestAnimationFrame(tick);
        };
        requestAnimationFrame(tick);
        sandbox.run(
          'for (let i = 0; i < 12000; i++) console.log("line", i, { i }); console.log("end"); throw new Error("after")',
        );
        const until = performance.now() + 20_000;
        while (
          performance.now() < until &&
          (sandbox.watched!.run.status !== 'idle' || sandbox.watched!.dropped.lines === 0)
        ) {
          await new Promise((resolve) => setTimeout(resolve, 10));
        }
        counting = false;
        return {
          longest,
          lines: sandbox.watched!.events.filter(({ type }) => type === 'console').length,
          dropped: sandbox.watched!.dropped,
          problems: sandbox.watched!.problems.length,
        };
      });
      console.log(name, 'burst of lines, longest frame', gaps.longest);
      expect(gaps).toMatchObject({
        lines: 10_000,
        dropped: { lines: 2001, events: 0, problems: 0 },
        problems: 1,
      });
    });

    it('gives entries of an object that a line showed in short', async () => {
      const [[first] = []] = (await linesOf(
        'console.log(Array.from({ length: 300 }, (_, i) => ({ i })))',
      )) as { handle: number }[][];
      const more = await tab.evaluate(
        async (handle: number) => sandbox.watched!.run.expand(handle, 100),
        first!.handle,
      );
      expect(more).toMatchObject({ $: 'preview', shape: 'list', size: 300 });
    });

    it('has a frame with a name where there is something to see, and hides it where not', async () => {
      const look = () => {
        const frame = document.querySelector('iframe')!;
        const { position, height } = getComputedStyle(frame);
        return {
          position,
          height,
          hidden: frame.getAttribute('aria-hidden'),
          title: frame.title,
          tab: frame.tabIndex,
        };
      };
      await linesOf('showErrorMessage("seen")');
      await tab.waitFor(() => (sandbox.watched!.stages.at(-1) ?? 0) > 0);
      await tab.waitFor(
        () => getComputedStyle(document.querySelector('iframe')!).position === 'static',
      );
      expect(await tab.evaluate(look)).toMatchObject({
        position: 'static',
        hidden: null,
        title: 'Stage',
        tab: 0,
      });
      await tab.evaluate(() => scrollTo(0, 4000));
      await tab.waitFor(
        () => getComputedStyle(document.querySelector('iframe')!).position === 'fixed',
      );
      expect(
        await tab.evaluate(() => document.querySelector('iframe')!.getBoundingClientRect().top),
      ).toBe(0);
      await tab.evaluate(() => scrollTo(0, 0));
      await linesOf('console.log(1)');
      expect(await tab.evaluate(look)).toMatchObject({
        position: 'fixed',
        height: '1px',
        hidden: 'true',
        tab: -1,
      });
    });

    it('runs from another origin, and at any address of it', async () => {
      const other = await serveWithoutPages('/deep/er/');
      const away = await engine().open(
        `/__tests/sandbox.html?runner=${encodeURIComponent(`${other.url}runner.html`)}`,
      );
      await away.evaluate(() => sandbox.run('console.log(origin)'));
      await away.waitFor(() => sandbox.watched?.run.status === 'idle');
      expect(await away.evaluate(() => sandbox.watched!.events.length)).toBe(1);
      await away.close();
      await other.close();
    });

    it('does nothing for whoever opens it by itself or embeds it with an origin', async () => {
      const answers = await tab.evaluate(async () => {
        const ask = async (frame: HTMLIFrameElement): Promise<string> => {
          frame.src = '/runner.html';
          await new Promise((resolve) => {
            frame.onload = resolve;
            document.body.append(frame);
          });
          const { port1, port2 } = new MessageChannel();
          const answer = new Promise<string>((resolve) => {
            port1.onmessage = () => resolve('runs');
            setTimeout(resolve, 300, 'nothing');
          });
          frame.contentWindow!.postMessage(sandbox.handshake, '*', [port2]);
          const result = await answer;
          frame.remove();
          return result;
        };
        const make = (...tokens: string[]): HTMLIFrameElement => {
          const frame = document.createElement('iframe');
          if (tokens.length > 0) frame.sandbox.add(...tokens);
          return frame;
        };
        return [
          await ask(make('allow-scripts')),
          await ask(make()),
          await ask(make('allow-scripts', 'allow-same-origin')),
        ];
      });
      expect(answers).toEqual(['runs', 'nothing', 'nothing']);
      const top = await engine().open('/runner.html');
      expect(
        await top.evaluate(
          async (handshake) => {
            const { port1, port2 } = new MessageChannel();
            postMessage(handshake, '*', [port2]);
            return new Promise((resolve) => {
              port1.onmessage = () => resolve('runs');
              setTimeout(resolve, 300, document.body.childElementCount);
            });
          },
          await tab.evaluate(() => sandbox.handshake),
        ),
      ).toBe(0);
      await top.close();
    });
  });
});
