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

    it('a burst of 10,000 lines leaves the page its frames, and Stop its answer', async () => {
      const { longest, stopMs } = await tab.evaluate(async () => {
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
          'for (let i = 0; i < 10000; i++) console.log("line", i); await new Promise(() => {})',
        );
        while (sandbox.watched!.events.length < 5000) {
          await new Promise((resolve) => setTimeout(resolve, 1));
        }
        const start = performance.now();
        sandbox.watched!.run.stop();
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const stopMs = performance.now() - start;
        counting = false;
        return { longest, stopMs };
      });
      console.log(
        `${name}: burst: longest frame ${longest.toFixed(0)} ms, Stop ${stopMs.toFixed(0)} ms`,
      );
      expect(longest).toBeLessThan(200);
      expect(stopMs).toBeLessThan(500);
    });

    it('a connection takes as long as on a bare page', async () => {
      const code = { sandbox: [] as number[], bare: [] as number[] };
      const whole = { sandbox: [] as number[], bare: [] as number[] };
      const opening: number[] = [];
      const inSandbox = async (): Promise<void> => {
        const [start, begun, end] = await tab.evaluate(async () => {
          const page = await (await fetch('/__tests/bare-connect.html')).text();
          const text = new DOMParser().parseFromString(page, 'text/html').scripts[0]!.text;
          sandbox.watched?.run.stop();
          await new Promise((resolve) => setTimeout(resolve, 100));
          sandbox.prepare();
          await new Promise((resolve) => setTimeout(resolve, 300));
          const start = performance.timeOrigin + performance.now();
          sandbox.run(text);
          while (sandbox.watched!.run.status !== 'idle') {
            await new Promise((resolve) => setTimeout(resolve, 2));
          }
          const line = sandbox.watched!.events.find(({ type }) => type === 'console');
          const [begun, end] = (line?.type === 'console' ? line.args : []) as number[];
          sandbox.watched!.run.stop();
          return [start, begun!, end!] as const;
        });
        code.sandbox.push(end - begun);
        whole.sandbox.push(end - start);
      };
      // A tab of its own each time: the two runs of a sandbox do not share a process either.
      const openBarePage = async (): Promise<void> => {
        const bare = await engine().open('/__tests/bare-connect.html');
        opening.push(
          await bare.waitFor(() => {
            const { times } = window as unknown as { times?: [number, number] };
            return times ? times[1] - performance.timeOrigin : 0;
          }),
        );
        await bare.close();
      };
      const onBarePage = async (): Promise<void> => {
        const bare = await engine().open('/__tests/blank.html');
        const [start, begun, end] = await bare.evaluate(async () => {
          const page = await (await fetch('/__tests/bare-connect.html')).text();
          const script = document.createElement('script');
          script.type = 'module';
          script.text = new DOMParser().parseFromString(page, 'text/html').scripts[0]!.text;
          await new Promise((resolve) => setTimeout(resolve, 300));
          const start = performance.timeOrigin + performance.now();
          document.head.append(script);
          for (;;) {
            const { times } = window as unknown as { times?: [number, number] };
            if (times) return [start, ...times] as const;
            await new Promise((resolve) => setTimeout(resolve, 2));
          }
        });
        await bare.close();
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
      for (let i = 0; i < RUNS / 2; i++) await openBarePage();
      const ratio = (times: readonly number[], bare: readonly number[]): number =>
        median(times) / median(bare);
      const tell = (what: string, times: readonly number[], bare: readonly number[]): void =>
        console.log(
          `${name}: ${what}: bare ${ms(bare)}, sandbox ${ms(times)}, ratio ${ratio(times, bare).toFixed(3)}`,
        );
      tell('first line to connected', code.sandbox, code.bare);
      tell('Run to connected; the bare page is open', whole.sandbox, whole.bare);
      tell('Run to connected; the bare page is opened', whole.sandbox, opening);
      expect(ratio(code.sandbox, code.bare)).toBeLessThanOrEqual(RATIO);
      // Both come from nothing: a frame is made for the one, a tab for the other.
      expect(ratio(whole.sandbox, opening)).toBeLessThanOrEqual(RATIO);
    });
  });
});
