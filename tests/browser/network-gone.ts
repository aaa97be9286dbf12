import { readTrace } from '../../src/lib/trace/read.ts';
import type { Trace } from '../../src/lib/trace/trace.ts';
import type { Wish } from '../fixtures/pages/network-gone.ts';
import type { Engine, Tab } from './engine.ts';
import { openUdpProxy, type UdpProxy } from './udp-proxy.ts';

/** An address for documentation: on whose machine it was is nobody's business. @see RFC 5737 */
const ANYWHERE = '192.0.2.2';

const answer = (tab: Tab, { address, port }: UdpProxy): Promise<void> =>
  tab.evaluate(
    (host: string, at: number) => window.got?.({ address: host, port: at }),
    address,
    port,
  );

/** Lets two peers lose their network and find it again: what no page can cause. Returns the trace, and as it was written. */
export async function loseNetworkIn(
  engine: Engine,
): Promise<{ readonly trace: Trace; readonly text: string }> {
  const tab = await engine.open('/__tests/network-gone.html');
  let proxy: UdpProxy | undefined;
  try {
    await tab.waitFor(() => 'recordLoss' in window);
    await tab.evaluate(() => window.recordLoss());
    for (;;) {
      const next = await tab.waitFor(() => window.wants ?? window.lossOutcome);
      if (typeof next === 'object' && 'trace' in next) {
        const text = next.trace.replaceAll(proxy?.address ?? ANYWHERE, ANYWHERE);
        return { trace: readTrace(text), text };
      }
      const wish = next as Wish;
      if (typeof wish === 'object') proxy = await openUdpProxy(wish.proxyFor);
      if (proxy === undefined) throw new Error('nothing goes through a proxy yet');
      proxy.loses = wish === 'silence';
      await answer(tab, proxy);
    }
  } finally {
    proxy?.close();
    await tab.close();
  }
}
