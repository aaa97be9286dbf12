/** The performance lab's runs in both engines: one that is called off leaves nothing, whatever it was doing. */
import { expect, it } from 'vitest';
import type { ExperimentId } from '../../../src/lib/sources/performance/experiments.ts';
import type { PerformanceKit } from '../../fixtures/pages/performance.ts';
import { eachEngine } from '../engine.ts';

declare const kit: PerformanceKit;

eachEngine((engine) => {
  it('ends at once when it is called off, and leaves no timer and no connection', async () => {
    const tab = await engine().open('/__tests/performance.html');
    await tab.waitFor('typeof kit !== "undefined"');
    const stopped: readonly (readonly [ExperimentId, string])[] = [
      ['bit-rate', 'max-100'],
      ['audio', 'silence'],
      ['channel-queue', 'own-channel'],
      ['start', 'trickle'],
      ['stats-cost', 'every-20'],
    ];
    for (const [id, setting] of stopped) {
      const results = await tab.evaluate(
        (of: ExperimentId, stopAt: string) =>
          // Longer than the test may take: only a run that ends early ends in time.
          kit.run(of, { settleMs: 600_000, measureMs: 600_000 }, { only: [stopAt], stopAt }),
        id,
        setting,
      );
      expect(results, id).toEqual({});
      expect(await tab.evaluate(() => kit.left()), id).toMatchObject({ timers: 0, open: 0 });
    }
    expect(tab.errors).toEqual([]);
    await tab.close();
  });
});
