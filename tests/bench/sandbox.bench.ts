import { expect, it } from 'vitest';

import type { SandboxTools } from '../fixtures/pages/sandbox.ts';
import { eachEngine } from '../browser/engine.ts';

declare const sandbox: SandboxTools;

/** Runs on a warm page. */
const RUNS = 20;

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;

eachEngine((engine, name) => {
  it('the first line runs within 100 ms of Run', async () => {
    const tab = await engine().open('/__tests/sandbox.html');
    const times = await tab.evaluate(async (runs: number) => {
      const times: number[] = [];
      for (let i = 0; i <= runs; i++) {
        const start = performance.now();
        await new Promise<void>((resolve) => {
          sandbox.run('console.log("first")', {
            sink: {
              append(event) {
                if (event.type === 'console') resolve();
                return 0;
              },
            },
          });
        });
        // The first one makes the page fetch what it runs in.
        if (i > 0) times.push(performance.now() - start);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      return times;
    }, RUNS);
    await tab.close();
    console.log(
      `${name}: Run to first line`,
      median(times),
      times.map((t) => t.toFixed(0)).join(' '),
    );
    expect(median(times)).toBeLessThanOrEqual(100);
  });
});
