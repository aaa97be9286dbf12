import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import type { RecoveryEvent } from '../../../src/lib/sources/errors/recovery/events.ts';
import {
  CUT_MS,
  RECORDED_LOSSES,
  type RecordedLoss,
  type RecoveryRecord,
} from '../../../src/lib/sources/errors/recovery/recorded.ts';
import type { StrategyId } from '../../../src/lib/sources/errors/recovery/strategies.ts';
import { compareRecoveriesIn } from '../compare-recoveries.ts';
import { eachEngine, type Engine } from '../engine.ts';

const RECORD = 'src/lib/sources/errors/recovery/recorded.json';
const recording = process.env['PCSCOPE_RECORD'] === '1';
const known = JSON.parse(readFileSync(RECORD, 'utf8')) as RecoveryRecord;
const versions: Record<string, string> = {};
const runs: Record<string, Record<string, readonly RecoveryEvent[]>> = {};

const run = (engine: Engine, loss: RecordedLoss): Promise<readonly RecoveryEvent[]> =>
  loss === 'returns'
    ? compareRecoveriesIn(engine, 'page')
    : compareRecoveriesIn(engine, 'cut', CUT_MS[loss][engine.name]);

/** Strategies in the order in which messages were answered again, and those of which the connection lived on. */
function told(events: readonly RecoveryEvent[]) {
  const recovered = events.filter((event) => event.what === 'recovered');
  return {
    recovered: new Set(recovered.map(({ of }) => of)),
    onSame: new Set(recovered.filter(({ connection }) => connection).map(({ of }) => of)),
    kept: new Set(events.flatMap((event) => (event.what === 'kept' ? [event.of] : []))),
    atOf: (of: StrategyId) => recovered.find((event) => event.of === of)?.at ?? Infinity,
    backAt: events.find(({ what }) => what === 'back')?.at ?? Infinity,
  };
}

/** What came of the other page’s return, in every run. */
function expectReturn(events: readonly RecoveryEvent[], isChromium: boolean): void {
  const { recovered, onSame, kept, atOf, backAt } = told(events);
  const restarted: readonly StrategyId[] = isChromium
    ? ['restart-disconnected', 'restart-failed']
    : [];
  // Firefox has taken the end of the other page for the end of the encryption: no restart brings that back.
  expect(recovered).toEqual(new Set([...restarted, 'rebuild-failed', 'rebuild-told']));
  expect(onSame).toEqual(new Set(restarted));
  // There is nobody any more who could answer what was sent to the page that has gone.
  expect(kept).toEqual(new Set());
  expect(atOf('rebuild-told') - backAt).toBeLessThan(3000);
  expect(atOf('rebuild-failed')).toBeGreaterThan(isChromium ? 14_000 : 20_000);
}

eachEngine((engine, name) => {
  it('compares what a page can do when the other side’s page goes and another one comes', async () => {
    const isChromium = name === 'chromium';
    const losses = recording ? RECORDED_LOSSES : (['returns'] as const);
    versions[name] = engine().version;
    const all = await Promise.all(losses.map((loss) => run(engine(), loss)));
    for (const [index, loss] of losses.entries())
      runs[loss] = { ...runs[loss], [name]: all[index] ?? [] };
    expectReturn(runs['returns']?.[name] ?? [], isChromium);
    if (!recording) expectReturn(known.runs.returns[name], isChromium);
  });
});

it.skipIf(recording)(
  'has recorded that a short cut heals by itself, and a long one only by what is done',
  () => {
    for (const name of ['chromium', 'firefox'] as const) {
      const short = told(known.runs.short[name]);
      expect(short.kept).toContain('nothing');
      expect(short.onSame).toContain('nothing');
      const long = told(known.runs.long[name]);
      expect(long.recovered).not.toContain('nothing');
      expect(long.recovered).toContain('rebuild-failed');
      expect(long.recovered.has('restart-failed')).toBe(name === 'chromium');
    }
  },
);

afterAll(() => {
  if (!recording) return;
  writeFileSync(RECORD, `${JSON.stringify({ versions, runs })}\n`);
});
