import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { SAMPLE_IDS, SAMPLES } from '../../../src/content/samples/catalog.ts';
import { sampleFiles, writtenFiles } from '../../../src/content/samples/texts.ts';
import type { Milestone } from '../../../src/content/samples/types.ts';
import type { TraceEvent } from '../../../src/lib/trace/events.ts';
import type { SampleTools } from '../../fixtures/pages/samples.ts';
import { eventsOf, lineAt, missing, nameOf, placeOf } from '../../samples/reached.ts';
import { eachEngine, type Tab } from '../engine.ts';

declare const samples: SampleTools;
declare const __pcscope: { trace(): TraceEvent[] };

/** The slowest sample reads statistics for three seconds; the rest is a slow machine's. */
const DEADLINE_MS = 20_000;

/** Reads the trace until everything is reached, and returns it. What is missing then fails the test, beside what was thrown. */
async function untilReached(
  reaches: readonly Milestone[],
  read: () => Promise<readonly TraceEvent[]>,
): Promise<readonly TraceEvent[]> {
  const deadline = performance.now() + DEADLINE_MS;
  for (;;) {
    const trace = await read();
    const left = missing(reaches, trace);
    if (left.length > 0 && performance.now() < deadline) continue;
    const thrown = trace.flatMap((event) => (event.type === 'thrown' ? [event.error] : []));
    expect({ missing: left.map(nameOf), thrown }).toEqual({ missing: [], thrown: [] });
    return trace;
  }
}

eachEngine((engine) => {
  describe('samples in the sandbox', () => {
    let tab: Tab;
    beforeAll(async () => {
      tab = await engine().open('/__tests/samples.html');
    });
    afterAll(() => tab.close());

    it.each(SAMPLE_IDS)(
      '%s reaches what it promises, and its events go back to its lines',
      async (id) => {
        const { reaches, needs } = SAMPLES[id];
        const files = sampleFiles(id, 'ko');
        await tab.evaluate((program) => samples.run(program), { files, needs });
        const trace = await untilReached(reaches, () => tab.evaluate(() => samples.events()));

        for (const milestone of reaches) {
          const { by } = milestone;
          if (by === undefined) continue;
          const peer = 'peer' in milestone ? milestone.peer : undefined;
          const own = files.filter((file) => (file.peer ?? peer) === peer);
          const lines = eventsOf(milestone, trace).map((event) =>
            lineAt(placeOf(event, trace), own),
          );
          expect(lines, nameOf(milestone)).toContainEqual(expect.stringContaining(by.trim()));
        }
        expect(await tab.evaluate(() => samples.problems())).toEqual([]);
        await tab.evaluate(() => samples.stop());
      },
    );
  });

  describe('samples on a page of anybody’s', () => {
    /** A page with the recorder on it, and the code in a script of its own. */
    async function pageWith(code: string): Promise<Tab> {
      const tab = await engine().open('/__tests/blank.html');
      await tab.evaluate(async (text) => {
        const recorder = document.createElement('script');
        recorder.src = '/recorder.js';
        document.head.append(recorder);
        await new Promise((loaded) => (recorder.onload = loaded));

        const lines: unknown[][] = [];
        const note = (...args: unknown[]): void => {
          lines.push(args.map((arg) => (arg === undefined ? { $: 'undefined' } : arg)));
        };
        Object.assign(console, { log: note, warn: note });
        Object.assign(window, { lines });

        const script = document.createElement('script');
        script.type = 'module';
        script.textContent = text;
        document.body.append(script);
      }, code);
      return tab;
    }

    const readTrace = (): readonly TraceEvent[] => {
      const { lines } = window as unknown as { lines: readonly unknown[][] };
      const written = lines.map((args) => ({ type: 'console', args }) as unknown as TraceEvent);
      return [...__pcscope.trace(), ...written];
    };

    it.each(SAMPLE_IDS.filter((id) => SAMPLES[id].standsAlone))(
      '%s reaches what it promises',
      async (id) => {
        const [file] = writtenFiles(id);
        const tab = await pageWith(file!.text);
        await untilReached(SAMPLES[id].reaches, () => tab.evaluate(readTrace));
        expect(tab.errors).toEqual([]);
        await tab.close();
      },
    );
  });
});
