/**
 * Every experiment of the performance lab in both engines: it ends, leaves nothing behind, and shows what chapter 13 says, by the ids
 * of content/claims. `PCSCOPE_RECORD=1` measures for as long as readers do, and writes the record.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { TIMES } from '../../../src/lib/sources/performance/bench.ts';
import { conclude, type Results } from '../../../src/lib/sources/performance/conclude.ts';
import {
  EXPERIMENTS,
  EXPERIMENT_IDS,
  type ExperimentId,
} from '../../../src/lib/sources/performance/experiments.ts';
import { METRICS, type SettingResult } from '../../../src/lib/sources/performance/metrics.ts';
import type { PerformanceRecord } from '../../../src/lib/sources/performance/recorded.ts';
import type { PerformanceKit } from '../../fixtures/pages/performance.ts';
import { eachEngine, type Engine } from '../engine.ts';

declare const kit: PerformanceKit;

const RECORD = 'src/lib/sources/performance/recorded.json';
const recording = process.env['PCSCOPE_RECORD'] === '1';
const SHORT = { settleMs: 400, measureMs: 800 };
/** `PCSCOPE_ONLY=codecs,svc` records those alone, and keeps the others. */
const ids = (process.env['PCSCOPE_ONLY']?.split(',') ?? EXPERIMENT_IDS) as readonly ExperimentId[];
const seen: { versions: Record<string, string>; results: Record<string, Record<string, Results>> } =
  { versions: {}, results: {} };

/** What the table shows, to four digits. */
function pruned(id: ExperimentId, result: SettingResult): SettingResult {
  if (result.how === 'refused') return result;
  const { metrics, facts = [] } = EXPERIMENTS[id];
  const short = (value: number): number => Number(value.toPrecision(4));
  const values = Object.fromEntries(
    metrics.flatMap((metric) => {
      const value = result.values[metric];
      if (value === undefined || !(metric in METRICS)) return [];
      const { value: mean, low, high } = value;
      return [[metric, { value: short(mean), low: short(low), high: short(high) }]];
    }),
  );
  const kept = Object.entries(result.facts).filter(([fact]) => facts.some((one) => one === fact));
  return { how: 'measured', values, facts: Object.fromEntries(kept) };
}

async function run(
  engine: Engine,
  id: ExperimentId,
  only: readonly string[],
  times = SHORT,
): Promise<Results> {
  const tab = await engine.open('/__tests/performance.html');
  try {
    await tab.waitFor('typeof kit !== "undefined"');
    await tab.click('button');
    const results = await tab.evaluate(
      (of: ExperimentId, how: typeof SHORT, settings: readonly string[]) =>
        kit.run(of, how, { only: settings }),
      id,
      times,
      only,
    );
    expect(await tab.evaluate(() => kit.left())).toMatchObject({ timers: 0, open: 0 });
    expect(tab.errors).toEqual([]);
    return results;
  } finally {
    await tab.close();
  }
}

/** The settings that findings compare. */
const compared = (id: ExperimentId): readonly string[] =>
  EXPERIMENTS[id].settings
    .map((setting) => setting.id)
    .filter((setting) =>
      EXPERIMENTS[id].findings.some(({ of, to }) => of === setting || to === setting),
    );

const verdicts = (id: ExperimentId, results: Results): Record<string, string> =>
  Object.fromEntries(conclude(id, results).map(({ finding, verdict }) => [finding.id, verdict]));

/** What an experiment shows in an engine, from the settings that its findings compare. */
async function shown(
  engine: Engine,
  id: ExperimentId,
  times = SHORT,
): Promise<[Results, Record<string, string>]> {
  const results = await run(engine, id, compared(id), times);
  return [results, verdicts(id, results)];
}

const measuredIn = (results: Results, setting: string) => {
  const result = results[setting];
  if (result?.how !== 'measured') throw new Error(`${setting}: ${JSON.stringify(result)}`);
  return result;
};

/** A limit of the bit rate counts once congestion control has found its rate. */
const LONGER = { settleMs: 1000, measureMs: 1000 };

/** What a machine that is busy with other things has spoilt is measured again, twice at most. */
const MEASURED = { retry: 2 };

if (!recording)
  eachEngine((engine, name) => {
    const isChromium = name === 'chromium';
    it(
      'low-limit-sends-less, low-limit-is-coarser, limit-told-chromium, limit-told-firefox: bit rate',
      MEASURED,
      async () => {
        const [results, verdict] = await shown(engine(), 'bit-rate');
        expect(verdict).toEqual({ 'less-sent': 'shown', coarser: 'shown' });
        expect(measuredIn(results, 'max-100').facts.limitedBy).toBe(
          isChromium ? 'none' : undefined,
        );
      },
    );

    it('size-saves-work, size-saves-no-bits: resolution', MEASURED, async () => {
      const [, verdict] = await shown(engine(), 'resolution');
      expect(verdict).toEqual({ faster: 'shown', finer: 'shown', 'not-less': 'shown' });
    });

    it('fewer-frames-finer, fewer-frames-less-work: frame rate', MEASURED, async () => {
      const [, verdict] = await shown(engine(), 'frame-rate', LONGER);
      expect(verdict).toEqual({ fewer: 'shown', finer: 'shown', 'less-work': 'shown' });
    });

    it('preference-decides-size, preference-decides-frames: what gives way', MEASURED, async () => {
      const [, verdict] = await shown(engine(), 'degradation', LONGER);
      expect(verdict).toEqual({ smaller: 'shown', smoother: 'shown' });
    });

    it(
      'hint-decides-chromium, hint-decides-firefox: the size that a page of text is sent in',
      MEASURED,
      async () => {
        const [results, verdict] = await shown(engine(), 'content-hint', LONGER);
        expect(verdict['larger']).toBe(isChromium ? 'shown' : 'not-shown');
        expect(measuredIn(results, 'text').facts.size).toBe(isChromium ? '640×360' : '320×180');
      },
    );

    it('av1-fewer-bits: AV1 beside VP8', MEASURED, async () => {
      const [, verdict] = await shown(engine(), 'codecs', LONGER);
      expect(verdict['fewer-bits-av1']).toBe('shown');
    });

    it('h264-here-chromium, h264-here-firefox: whether H.264 can be sent', MEASURED, async () => {
      const { H264 } = await run(engine(), 'codec-work', ['H264'], { settleMs: 0, measureMs: 200 });
      expect(H264?.how).toBe(isChromium ? 'measured' : 'refused');
    });

    it(
      'largest-layer-is-most: simulcast with and without its largest layer',
      MEASURED,
      async () => {
        const [results, verdict] = await shown(engine(), 'simulcast', LONGER);
        expect(verdict).toEqual({ 'switched-off': 'shown', 'more-work': 'shown' });
        expect(measuredIn(results, 'three').facts.size).toBe('960×540');
        expect(measuredIn(results, 'small-ones').facts.size).toBe('480×270');
      },
    );

    it(
      'modes-chromium, modes-firefox, layers-are-pictures-chromium: scalability modes',
      MEASURED,
      async () => {
        const [results, verdict] = await shown(engine(), 'svc', LONGER);
        expect(verdict).toEqual({ 'more-pictures': isChromium ? 'shown' : 'missing' });
        if (isChromium) expect(measuredIn(results, 'L1T1').facts.mode).toBe('L1T1');
        else expect(results['L1T1']?.how).toBe('refused');
      },
    );

    it(
      'silence-is-packets, dtx-spares-packets: silence with and without DTX',
      MEASURED,
      async () => {
        const results = await run(engine(), 'audio', ['silence', 'silence-dtx']);
        expect(verdicts('audio', results)).toMatchObject({ dtx: 'shown' });
        const packets = measuredIn(results, 'silence').values.packetRate?.value;
        expect(packets).toBeGreaterThan(40);
        expect(packets).toBeLessThan(60);
      },
    );

    it('carries data through every setting of the channels', MEASURED, async () => {
      const all = EXPERIMENTS.channels.settings.map((setting) => setting.id);
      const results = await run(engine(), 'channels', all, { settleMs: 0, measureMs: 300 });
      for (const setting of all)
        expect(measuredIn(results, setting).values.throughput?.value, setting).toBeGreaterThan(0);
    });

    it(
      'queue-is-latency, own-channel-passes: a small message beside a file',
      MEASURED,
      async () => {
        const [, verdict] = await shown(engine(), 'channel-queue');
        expect(verdict).toEqual({ behind: 'shown', own: 'shown' });
      },
    );

    it(
      'waiting-costs-chromium: candidates one by one, and all of them at once',
      MEASURED,
      async () => {
        const [, verdict] = await shown(engine(), 'start');
        expect(verdict['fewer']).toBe('shown');
        if (isChromium) expect(verdict['waits']).toBe('shown');
      },
    );

    it('stats-repeat-chromium, stats-new-firefox: asking often', MEASURED, async () => {
      const [, verdict] = await shown(engine(), 'stats-cost');
      expect(verdict['repeats']).toBe(isChromium ? 'shown' : 'not-shown');
    });
  });

if (recording) {
  eachEngine((engine, name) => {
    it.each(ids)(`records %s in ${name}`, async (id) => {
      const all = EXPERIMENTS[id].settings.map((setting) => setting.id);
      const results = await run(engine(), id, all, TIMES);
      expect(Object.keys(results)).toEqual(all);
      const kept = Object.entries(results).map(
        ([setting, result]) => [setting, pruned(id, result as SettingResult)] as const,
      );
      seen.results[id] = { ...seen.results[id], [name]: Object.fromEntries(kept) };
      seen.versions[name] = engine().version;
    });
  });
  afterAll(() => {
    const before = JSON.parse(readFileSync(RECORD, 'utf8')) as PerformanceRecord;
    const results = Object.fromEntries(
      EXPERIMENT_IDS.map((id) => [id, { ...before.results[id], ...seen.results[id] }]),
    );
    const { chromium, firefox } = seen.versions;
    writeFileSync(
      RECORD,
      `${JSON.stringify({ versions: { chromium, firefox }, results }, null, 1)}\n`,
    );
  });
}
