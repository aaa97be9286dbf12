import { expect, inject, it } from 'vitest';

import { machineData } from '../../../src/lib/machines/index.ts';
import { replay } from '../../../src/lib/machines/replay.ts';
import { SEEN_ELSEWHERE } from '../../../src/lib/machines/seen-elsewhere.ts';
import type { TraceEvent } from '../../../src/lib/trace/events.ts';
import { MACHINE_IDS } from '../../../src/lib/trace/states.ts';
import { eachEngine } from '../engine.ts';
import type { Engine, Tab } from '../engine.ts';
import * as situations from '../machine-edges/situations.ts';
import { openUdpProxy } from '../udp-proxy.ts';

const {
  prepare,
  startProxied,
  finishProxied,
  reachProxied,
  closeProxied,
  areChannelsClosed,
  ...alone
} = situations;

/** A blank page that records itself and has the helpers. */
async function open(engine: Engine): Promise<Tab> {
  const recorder = await (await fetch(`${inject('siteUrl')}recorder.js`)).text();
  const tab = await engine.open('/__tests/blank.html', { initScripts: [recorder] });
  await tab.evaluate(prepare);
  return tab;
}

eachEngine((engine, name) => {
  it('takes the edges that no scenario takes, and none that the data lacks', async () => {
    const traces: (readonly TraceEvent[])[] = [];
    const record = async (act: (tab: Tab) => Promise<void>): Promise<void> => {
      const tab = await open(engine());
      try {
        await act(tab);
        await tab.waitFor(areChannelsClosed);
        traces.push(await tab.evaluate(() => window.__pcscope.trace()));
      } finally {
        await tab.close();
      }
    };
    const throughProxy = async (tab: Tab): Promise<void> => {
      const proxy = await openUdpProxy(await tab.evaluate(startProxied));
      try {
        await tab.evaluate(finishProxied, proxy.address, proxy.port);
        await tab.evaluate(reachProxied, 'connected' as const);
        proxy.loses = true;
        await tab.evaluate(reachProxied, 'disconnected' as const);
        proxy.loses = false;
        await tab.evaluate(reachProxied, 'connected' as const);
        await tab.evaluate(closeProxied);
      } finally {
        proxy.close();
      }
    };
    const tryAlone = (): readonly Promise<void>[] =>
      Object.values(alone).map((situation) => record((tab) => tab.evaluate(situation)));
    const promised = SEEN_ELSEWHERE.filter((proof) => proof.engine === name);
    const taken = new Set<string>();
    const missing = (): readonly string[] =>
      promised.flatMap(({ saw }) => saw).filter((edge) => !taken.has(edge));
    const note = (): void => {
      const replays = traces.splice(0).map(replay);
      expect(replays.flatMap(({ unknown }) => unknown)).toEqual([]);
      for (const { edges } of replays) for (const edge of edges) taken.add(edge);
    };
    await Promise.all([record(throughProxy), ...tryAlone()]);
    note();
    // Which of two ways a channel ends is a race in the browser, and the rarer one may not come at once.
    for (let again = 0; again < 3 && missing().length > 0; again += 1) {
      await Promise.all(tryAlone());
      note();
    }
    expect(missing()).toEqual([]);
    const unexpected = MACHINE_IDS.flatMap((id) =>
      machineData(id)
        .edges.filter((edge) => edge.seen[name] !== 'seen' && taken.has(`${id} ${edge.id}`))
        .map((edge) => `${id} ${edge.id}`),
    );
    expect(unexpected, 'taken, though the data says never').toEqual([]);
  });
});
