import type { RecoveryEvent } from '../../src/lib/sources/errors/recovery/events.ts';
import type { RecoveryWish } from '../fixtures/pages/recovery.ts';
import type { Engine } from './engine.ts';
import { openUdpProxy, type UdpProxy } from './udp-proxy.ts';

/** Compares recoveries: `page`, as the lab does, or with a network that is cut for `forMs`; for `watchMs` at most. Times are from the loss on. */
export async function compareRecoveriesIn(
  engine: Engine,
  kind: 'page' | 'cut',
  forMs = 0,
  watchMs = forMs + 45_000,
): Promise<readonly RecoveryEvent[]> {
  const tab = await engine.open('/__tests/recovery.html');
  const proxies: UdpProxy[] = [];
  let loses = false;
  try {
    await tab.waitFor(() => 'compare' in window);
    await tab.evaluate(
      (of: 'page' | 'cut', ms: number, atMost: number) => {
        window.compare(of, ms, atMost);
      },
      kind,
      forMs,
      watchMs,
    );
    for (;;) {
      const next = await tab.waitFor(() => window.recoveryWants ?? window.recoveryTold);
      if (Array.isArray(next)) return fromLoss(next as readonly RecoveryEvent[]);
      const wish = next as RecoveryWish;
      let proxy: UdpProxy | undefined;
      if (typeof wish === 'object') {
        proxy = await openUdpProxy(wish.proxyFor);
        proxies.push(proxy);
      } else loses = wish === 'silence';
      for (const each of proxies) each.loses = loses;
      await tab.evaluate(
        (address: string, port: number) => {
          window.recoveryGot?.(address, port);
        },
        proxy?.address ?? '',
        proxy?.port ?? 0,
      );
    }
  } finally {
    for (const proxy of proxies) proxy.close();
    await tab.close();
  }
}

/** The same, with the loss at 0 and whole milliseconds; what was before it is left out. */
function fromLoss(events: readonly RecoveryEvent[]): readonly RecoveryEvent[] {
  const gone = events.find(({ what }) => what === 'gone')?.at ?? 0;
  return events
    .filter(({ at }) => at >= gone)
    .map((event) => ({ ...event, at: Math.round(event.at - gone) }));
}
