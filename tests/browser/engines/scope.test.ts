import { expect, it } from 'vitest';

import { eachEngine } from '../engine.ts';

interface Row {
  readonly machine: string;
  readonly peer: string;
  readonly text: string;
}

eachEngine((engine, name) => {
  it('one press on the home page shows all 16 state changes, each with peer, time and cause', async () => {
    const tab = await engine().open('/en/');
    await tab.click('[data-run]');
    await tab.waitFor(() => {
      const { length, playhead } =
        document.querySelector<HTMLElement>('[data-scope]')?.dataset ?? {};
      return (
        length !== '0' && length === playhead && document.querySelectorAll('[data-change]').length
      );
    });
    const rows = await tab.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-change]')].map((row): Row => ({
        machine: row.dataset['change'] ?? '',
        peer: row.dataset['peer'] ?? '',
        text: row.innerText.replace(/\s+/g, ' '),
      })),
    );
    expect(rows).toHaveLength(16);
    const counts = Object.groupBy(rows, ({ machine, peer }) => `${peer} ${machine}`);
    expect(
      Object.fromEntries(Object.entries(counts).map(([key, all]) => [key, all?.length])),
    ).toEqual({
      'A signaling': 2,
      'B signaling': 2,
      'A ice-gathering': 2,
      'B ice-gathering': 2,
      'A ice-connection': 2,
      'B ice-connection': 2,
      'A connection': 2,
      'B connection': 2,
    });
    for (const { text } of rows) expect(text).toMatch(/^\d+\.\d+ m?s [AB] \w+ .+ → .+ ← .{6,}/);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  it('the signaling machine can be stepped by hand, and a refusal is the browser’s own', async () => {
    const tab = await engine().open('/en/chapters/states/');
    const press = async (peer: string, action: string): Promise<void> => {
      await tab.click(`[data-live="steps"] [data-action="${peer}.${action}"]`);
      // It has settled: what it came to stands beside it.
      await tab.waitFor(
        (label: string) =>
          document
            .querySelector(`[data-live="steps"] [data-action="${label}"]`)
            ?.closest('[data-group]')
            ?.querySelector('output [data-outcome]:not([data-outcome="pending"])'),
        `${peer}.${action}`,
      );
    };
    const reached = (peer: string, state: string): Promise<unknown> =>
      tab.waitFor(
        (of: string, wanted: string) =>
          document.querySelector<HTMLElement>(
            `[data-live="steps"] figure[data-machine="signaling"][data-peer="${of}"]`,
          )?.dataset['state'] === wanted,
        peer,
        state,
      );
    await press('A', 'createDataChannel()');
    await press('A', 'setLocalDescription()');
    await reached('A', 'have-local-offer');
    await press('B', 'setRemoteDescription(offer)');
    await reached('B', 'have-remote-offer');
    await press('B', 'createOffer()');
    const refusal = await tab.evaluate(
      () => document.querySelector<HTMLElement>('[data-outcome="refused"]')?.innerText,
    );
    expect(refusal).toContain('InvalidStateError');
    expect(refusal).toContain(name === 'firefox' ? 'have-remote-offer' : 'cannot create an offer');
    await press('B', 'setLocalDescription(pranswer)');
    if (name === 'chromium') await reached('B', 'have-local-pranswer');
    await press('B', 'setLocalDescription()');
    await reached('B', 'stable');
    await press('A', 'setRemoteDescription(answer)');
    await reached('A', 'stable');
    await press('A', 'close()');
    await reached('A', 'closed');
    // Who takes more than five seconds over the answer hears of it from Firefox, in its console.
    expect(tab.errors.filter((error) => !error.includes('WebRTC: ICE failed'))).toEqual([]);
    await tab.close();
  });
});
