import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { SandboxTools } from '../fixtures/pages/sandbox.ts';
import { eachEngine, type Tab } from '../browser/engine.ts';

declare const sandbox: SandboxTools;

/** Runs on a warm page, and pairs of connects by turns. */
const RUNS = 20;
/** Run to the first line, median, in ms. */
const FIRST_LINE_MS = 100;
/** In the sandbox ÷ on a bare page, medians. */
const RATIO = 1.15;

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
const ms = (times: readonly number[]): string => `${median(times).toFixed(1)} ms`;

/** What both run: it tells when it began and when both peers were connected, on the clock that all documents share. */
const CONNECT = `
  const begun = performance.timeOrigin + performance.now();
  const a = new RTCPeerConnection();
  const b = new RTCPeerConnection();
  a.onicecandidate = ({ candidate }) => void b.addIceCandidate(candidate ?? undefined);
  b.onicecandidate = ({ candidate }) => void a.addIceCandidate(candidate ?? undefined);
  a.createDataChannel('chat');
  const connected = (pc) => new Promise((resolve) => {
    pc.onconnectionstatechange = () => pc.connectionState === 'connected' && resolve();
  });
  const both = Promise.all([connected(a), connected(b)]);
  await a.setLocalDescription();
  await b.setRemoteDescription(a.localDescription);
  await b.setLocalDescription();
  await a.setRemoteDescription(b.localDescription);
  await both;
  console.log('connected', begun, performance.timeOrigin + performance.now());
`;

eachEngine((engine, name) => {
  describe('the sandbox', () => {
    let tab: Tab;
    beforeAll(async () => {
      tab = await engine().open('/__tests/sandbox.html');
    });
    afterAll(() => tab.close());

    it.each([
      ['of Run', false],
      ['of Run, in a frame that was made ready', true],
    ])(`the first line runs within ${FIRST_LINE_MS} ms %s`, async (how, prepared) => {
      const times = await tab.evaluate(
        async (runs: number, prepared: boolean) => {
          const times: number[] = [];
          for (let i = 0; i <= runs; i++) {
            sandbox.watched?.run.stop();
            if (prepared) sandbox.prepare();
            await new Promise((resolve) => setTimeout(resolve, 200));
            const start = performance.timeOrigin + performance.now();
            sandbox.run('console.log(performance.timeOrigin + performance.now())');
            while (sandbox.watched!.run.status !== 'idle') {
              await new Promise((resolve) => setTimeout(resolve, 2));
            }
            const [line] = sandbox.watched!.events;
            // The first one makes the page fetch what it runs in.
            if (i > 0 && line?.type === 'console') times.push((line.args[0] as number) - start);
          }
          return times;
        },
        RUNS,
        prepared,
      );
      console.log(`${name}: first line, ${how}: ${ms(times)} (median of ${RUNS})`);
      expect(times).toHaveLength(RUNS);
      expect(median(times)).toBeLessThanOrEqual(FIRST_LINE_MS);
    });

    it('a connection takes as long as on a bare page', async () => {
      const code = { sandbox: [] as number[], bare: [] as number[] };
      const whole = { sandbox: [] as number[], bare: [] as number[] };
      const bare = await engine().open('/__tests/blank.html');
      const inSandbox = async (): Promise<void> => {
        const [start, begun, end] = await tab.evaluate(async (text: string) => {
          sandbox.watched?.run.stop();
          await new Promise((resolve) => setTimeout(resolve, 100));
          sandbox.prepare();
          await new Promise((resolve) => setTimeout(resolve, 200));
          const start = performance.timeOrigin + performance.now();
          sandbox.run(text);
          while (sandbox.watched!.run.status !== 'idle') {
            await new Promise((resolve) => setTimeout(resolve, 2));
          }
          const line = sandbox.watched!.events.find(({ type }) => type === 'console');
          const [, begun, end] = (line?.type === 'console' ? line.args : []) as number[];
          sandbox.watched!.run.stop();
          return [start, begun!, end!] as const;
        }, CONNECT);
        code.sandbox.push(end - begun);
        whole.sandbox.push(end - start);
      };
      const onBarePage = async (): Promise<void> => {
        await bare.goto('/__tests/blank.html');
        const [start, begun, end] = await bare.evaluate(async (text: string) => {
          await new Promise((resolve) => setTimeout(resolve, 200));
          const start = performance.timeOrigin + performance.now();
          const log = console.log;
          const line = new Promise<number[]>((resolve) => {
            console.log = (...args: unknown[]) => resolve(args.slice(1) as number[]);
          });
          const script = document.createElement('script');
          script.type = 'module';
          script.src = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
          document.head.append(script);
          const [begun, end] = await line;
          console.log = log;
          return [start, begun!, end!] as const;
        }, CONNECT);
        code.bare.push(end - begun);
        whole.bare.push(end - start);
      };
      await inSandbox();
      await onBarePage();
      for (const times of [code, whole]) times.sandbox.length = times.bare.length = 0;
      for (let i = 0; i < RUNS; i++) {
        // By turns, so that neither is always the one after the other.
        await (i % 2 ? inSandbox() : onBarePage());
        await (i % 2 ? onBarePage() : inSandbox());
      }
      await bare.close();
      const ratio = (of: typeof code): number => median(of.sandbox) / median(of.bare);
      console.log(
        `${name}: first line to connected: bare ${ms(code.bare)}, sandbox ${ms(code.sandbox)}, ratio ${ratio(code).toFixed(3)}`,
        `\n${name}: Run to connected: bare ${ms(whole.bare)}, sandbox ${ms(whole.sandbox)}, ratio ${ratio(whole).toFixed(3)} (limit ${RATIO})`,
      );
      expect(ratio(code)).toBeLessThanOrEqual(RATIO);
    });
  });
});
