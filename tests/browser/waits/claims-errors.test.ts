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

/** Long enough for what is done at `disconnected`, too short for what waits for `failed`: that is in the record. */
const WATCHED_MS = { chromium: 13_000, firefox: 18_000 };

/** What came of the other page’s return, in every run. */
function expectReturn(events: readonly RecoveryEvent[], isChromium: boolean): void {
  const { recovered, onSame, kept, atOf, backAt } = told(events);
  expect(atOf('rebuild-told') - backAt).toBeLessThan(3000);
  // Firefox has taken the end of the other page for the end of the encryption: no restart brings that back.
  expect(onSame.has('restart-disconnected')).toBe(isChromium);
  expect(recovered).not.toContain('nothing');
  // There is nobody any more who could answer what was sent to the page that has gone.
  expect(kept).toEqual(new Set());
}

eachEngine((engine, name) => {
  const isChromium = name === 'chromium';

  it('told-beats-waiting, lost-page-loses-messages, restart-new-page-chromium, restart-new-page-firefox: the other side’s page goes and another one comes', async () => {
    if (!recording) {
      expectReturn(await compareRecoveriesIn(engine(), 'page', 0, WATCHED_MS[name]), isChromium);
      return;
    }
    versions[name] = engine().version;
    const all = await Promise.all(RECORDED_LOSSES.map((loss) => run(engine(), loss)));
    for (const [index, loss] of RECORDED_LOSSES.entries())
      runs[loss] = { ...runs[loss], [name]: all[index] ?? [] };
    expectReturn(runs['returns']?.[name] ?? [], isChromium);
  });

  it.skipIf(recording)(
    'short-cut-heals, long-cut-needs-act, restart-keeps-queue-chromium, long-cut-restart-firefox: a network that is cut, as recorded',
    ({ task }) => {
      task.meta.browser = { name, version: known.versions[name] };
      const { runs: record } = known;
      expectReturn(record.returns[name], isChromium);
      expect(told(record.returns[name]).atOf('rebuild-failed')).toBeGreaterThan(14_000);
      expect(told(record.short[name]).kept).toContain('nothing');
      const long = told(record.long[name]);
      expect(long.recovered).not.toContain('nothing');
      expect(long.recovered).toContain('rebuild-failed');
      expect(long.kept.has('restart-failed')).toBe(isChromium);
      expect(long.recovered.has('restart-failed')).toBe(isChromium);
    },
  );
});

afterAll(() => {
  if (!recording) return;
  writeFileSync(RECORD, `${JSON.stringify({ versions, runs })}\n`);
});
