import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

import { expect, it } from 'vitest';

import { expectedOfRecorded } from '../../../src/lib/sources/faults/catalog.ts';
import { checkExpectations } from '../../../src/lib/sources/faults/check-expectations.ts';
import { readTrace } from '../../../src/lib/trace/read.ts';
import { recordedFaultFile } from '../../traces/recorded.ts';
import { sourceContract } from '../../traces/source-contract.ts';
import type { Wish } from '../../fixtures/pages/network-gone.ts';
import { eachEngine } from '../engine.ts';
import type { Tab } from '../engine.ts';
import { openUdpProxy, type UdpProxy } from '../udp-proxy.ts';

/** Set by `npm run golden`: what ran becomes the recorded trace. */
const recordsAnew = process.env['PCSCOPE_GOLDEN'] === '1';

const answer = (tab: Tab, { address, port }: UdpProxy): Promise<void> =>
  tab.evaluate(
    (host: string, at: number) => window.got?.({ address: host, port: at }),
    address,
    port,
  );

/** Does what the page wants, until it has all. */
async function carry(tab: Tab): Promise<{ readonly text: string; readonly address: string }> {
  let proxy: UdpProxy | undefined;
  try {
    for (;;) {
      const next = await tab.waitFor(() => window.wants ?? window.lossOutcome);
      if (typeof next === 'object' && 'trace' in next) {
        expect(next.results).toEqual([{ status: 'done' }, { status: 'done' }]);
        return { text: next.trace, address: proxy?.address ?? '' };
      }
      const wish = next as Wish;
      if (typeof wish === 'object') proxy = await openUdpProxy(wish.proxyFor);
      if (proxy === undefined) throw new Error('nothing goes through a proxy yet');
      proxy.loses = wish === 'silence';
      await answer(tab, proxy);
    }
  } finally {
    proxy?.close();
  }
}

eachEngine((engine, name) => {
  it('a connection whose network is gone is disconnected, and comes back by itself', async () => {
    const tab = await engine().open('/__tests/network-gone.html');
    try {
      await tab.waitFor(() => 'recordLoss' in window);
      await tab.evaluate(() => window.recordLoss());
      const { text, address } = await carry(tab);
      const trace = readTrace(text);
      sourceContract(trace);
      for (const phase of ['fault', 'cure'] as const) {
        const checked = checkExpectations(trace, phase, expectedOfRecorded('network-gone', phase));
        expect(checked.filter(({ met }) => met !== 'yes')).toEqual([]);
      }
      if (!recordsAnew) return;
      await mkdir(dirname(recordedFaultFile(name, 'network-gone')), { recursive: true });
      // Whose machine it was is nobody's business: an address for documentation.
      const anywhere = text.replaceAll(address, '192.0.2.2');
      await writeFile(recordedFaultFile(name, 'network-gone'), anywhere);
    } finally {
      await tab.close();
    }
  });
});
