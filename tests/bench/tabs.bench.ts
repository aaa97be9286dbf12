import { expect, it } from 'vitest';
import { eachEngine } from '../browser/engine.ts';

/** Pages of each kind, by turns. */
const TURNS = 10;
/** Second tab ÷ both peers in one page, medians, each from the beginning of its navigation. */
const LIMIT = 1.3;

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;

eachEngine((engine, name) => {
  it('a second tab connects as soon as both peers in one page would', async () => {
    const tabMs: number[] = [];
    const aloneMs: number[] = [];
    const home = await engine().open('/__tests/blank.html');
    for (let turn = -1; turn < TURNS; turn += 1) {
      const alone = await home.beside('/__tests/tabs-alone.html');
      const aloneTook = await alone.waitFor(() =>
        (globalThis as unknown as { alone?: { openedAt(): number } }).alone?.openedAt(),
      );
      await alone.leave();
      const path = `/__tests/tabs.html#room=bench${String(turn + 1)}`;
      const first = await home.beside(path);
      await first.waitFor(() => tabs.room.state.phase === 'seated');
      const second = await home.beside(path);
      const tabTook = await second.waitFor(() => tabs.openedAt());
      await second.leave();
      await first.leave();
      // The first ones make the engine load its parts.
      if (turn < 0) continue;
      aloneMs.push(aloneTook ?? NaN);
      tabMs.push(tabTook ?? NaN);
    }
    await home.close();
    const ratio = median(tabMs) / median(aloneMs);
    console.log(
      `${name}: second tab ${median(tabMs).toFixed(0)} ms, one page ${median(aloneMs).toFixed(0)} ms: ${ratio.toFixed(2)} (at most ${String(LIMIT)})`,
    );
    expect(ratio).toBeLessThanOrEqual(LIMIT);
  });
});
