/** How long a tab takes to notice that the other one is gone: the windows that the lab tells its readers. */
import { expect, it } from 'vitest';
import { EXPECTED } from '../../../src/components/panels/tabs/expected.ts';
import { foldPrefix } from '../../../src/lib/views/fold.ts';
import { lossFold, lossOf, type LossView } from '../../../src/lib/views/loss.ts';
import { readTrace } from '../../../src/lib/trace/read.ts';
import { eachEngine, type Tab } from '../engine.ts';

/** A busy machine notices late, never early. */
const LATE_S = 4;

async function lossIn(tab: Tab): Promise<LossView | undefined> {
  const seat = await tab.evaluate(() => tabs.room.state.own.seat ?? 'A');
  return lossOf(foldPrefix(lossFold(seat), readTrace(await tab.evaluate(() => tabs.text()))));
}

eachEngine((engine, name) => {
  /** Two connected tabs of a room; the first one connects with nobody else. */
  async function pair(room: string): Promise<readonly [Tab, Tab]> {
    const path = `/__tests/tabs.html#room=${room}`;
    const a = await engine().open(path);
    const b = await a.beside(path);
    for (const tab of [a, b]) await tab.waitFor(() => tabs.isOpen());
    await a.evaluate(() => tabs.room.keep(false));
    return [a, b];
  }

  async function watch(room: string, lose: (b: Tab) => Promise<void>): Promise<LossView> {
    const [a, b] = await pair(room);
    await lose(b);
    await a.waitFor(() =>
      tabs
        .events()
        .some(
          (event) =>
            event.type === 'state' && event.machine === 'connection' && event.to === 'failed',
        ),
    );
    await a.waitFor(() => tabs.events().some((event) => event.type === 'mark'));
    const loss = await lossIn(a);
    // The connection is not replaced, and nothing else ends it.
    expect(
      await a.evaluate(() => tabs.events().filter(({ type }) => type === 'construct')),
    ).toHaveLength(2);
    await a.close();
    if (loss === undefined) throw new Error('no loss');
    return loss;
  }

  /** The network fails for as long as it takes, and comes back: ICE is restarted, the connection is the same. */
  async function interrupt(): Promise<void> {
    const path = '/__tests/tabs.html#room=interrupted';
    const b = await engine().open('/__tests/blank.html');
    await b.cut?.(false);
    await b.goto(path);
    const a = await b.beside(path);
    for (const tab of [a, b]) await tab.waitFor(() => tabs.isOpen());
    await b.cut?.(true);
    const isRestarted = (): boolean =>
      tabs.events().some((event) => event.type === 'call' && event.method === 'restartIce');
    await a.waitFor(isRestarted);
    await b.cut?.(false);
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      await from.waitFor(() => tabs.link() === 'connected');
      await from.evaluate(() => tabs.room.chat('mended'));
      await to.waitFor(() => tabs.heard.includes('mended'));
    }
    const made = await a.evaluate(() => tabs.events().filter(({ type }) => type === 'construct'));
    expect(made).toHaveLength(2);
    await b.close();
  }

  it('a tab that is closed, reloaded or killed is missed when the lab says so; an interrupted connection is mended', async () => {
    const [closed, reloaded, killed] = await Promise.all([
      watch('closed', (b) => b.leave()),
      watch('reloaded', (b) => b.reload()),
      name === 'chromium' ? watch('killed', (b) => b.kill?.() ?? Promise.resolve()) : undefined,
      name === 'chromium' ? interrupt() : undefined,
    ]);
    const expected = EXPECTED[name];
    for (const loss of [closed, reloaded, killed]) {
      if (loss === undefined) continue;
      for (const sign of ['disconnected', 'failed'] as const) {
        const window = expected[sign];
        if (typeof window === 'string') throw new Error(sign);
        const seconds = (loss.signs[sign] ?? NaN) / 1000;
        // What was heard last of a silent tab is up to two seconds older than its end.
        expect(seconds, `${sign} ${JSON.stringify(loss)}`).toBeGreaterThan(window[0] - 0.5);
        expect(seconds, `${sign} ${JSON.stringify(loss)}`).toBeLessThan(window[1] + LATE_S);
      }
    }
    expect(reloaded.how).toBe('left');
    // A reload ends DTLS with a word in both; a closed tab in Firefox alone, a killed one nowhere.
    expect(reloaded.signs['dtls-closed']).toBeLessThan(2_000);
    if (name === 'chromium') {
      expect(closed.signs['dtls-closed']).toBeUndefined();
      expect(killed).toMatchObject({ how: 'silent' });
      expect(killed?.signs['dtls-closed']).toBeUndefined();
    } else expect(closed.signs['dtls-closed']).toBeLessThan(2_000);
  });
});
