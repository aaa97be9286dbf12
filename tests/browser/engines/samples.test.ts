import { describe, expect, it } from 'vitest';

import { SAMPLE_IDS, SAMPLES } from '../../../src/content/samples/catalog.ts';
import { writtenFiles } from '../../../src/content/samples/texts.ts';
import type { TraceEvent } from '../../../src/lib/trace/events.ts';
import { missing, nameOf } from '../../samples/reached.ts';
import { eachEngine, type Tab } from '../engine.ts';

declare const __pcscope: { trace(): TraceEvent[] };

/** Asks until everything is reached, and returns the trace; what is still missing fails the test by name. */
async function untilReached(
  reaches: Parameters<typeof missing>[0],
  read: () => Promise<readonly TraceEvent[]>,
): Promise<readonly TraceEvent[]> {
  const deadline = performance.now() + 15_000;
  for (;;) {
    const trace = await read();
    const left = missing(reaches, trace);
    if (left.length === 0 || performance.now() > deadline) {
      expect(left.map(nameOf)).toEqual([]);
      return trace;
    }
  }
}

eachEngine((engine) => {
  describe('samples on a page of anybody’s', () => {
    /** A page with the recorder on it; what it writes to the console is kept as the recorder would keep it. */
    async function plainPage(): Promise<Tab> {
      const tab = await engine().open('/__tests/blank.html');
      await tab.evaluate(async () => {
        await new Promise((loaded) => {
          const script = document.createElement('script');
          script.src = '/recorder.js';
          script.onload = loaded;
          document.head.append(script);
        });
      });
      return tab;
    }

    it.each(SAMPLE_IDS.filter((id) => SAMPLES[id].standsAlone))(
      '%s reaches what it promises',
      async (id) => {
        const [file] = writtenFiles(id);
        const tab = await plainPage();
        await tab.evaluate((text) => {
          const lines: unknown[][] = [];
          const note =
            () =>
            (...args: unknown[]) =>
              void lines.push(args.map((arg) => (arg === undefined ? { $: 'undefined' } : arg)));
          Object.assign(window, { lines });
          console.log = note();
          console.warn = note();
          const script = document.createElement('script');
          script.type = 'module';
          script.textContent = text;
          document.body.append(script);
        }, file!.text);
        await untilReached(
          SAMPLES[id].reaches,
          () =>
            tab.evaluate(() => [
              ...__pcscope.trace(),
              ...(window as unknown as { lines: unknown[][] }).lines.map((args) => ({
                type: 'console',
                args,
              })),
            ]) as Promise<readonly TraceEvent[]>,
        );
        expect(tab.errors).toEqual([]);
        await tab.close();
      },
    );
  });
});
