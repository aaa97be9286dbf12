/** What the monitor of many tutorials would say: the same report, judged by totals and absolute limits. */
import { numberOf, textOf } from '../../../lib/stats/fields.ts';
import type { ConnectionStats, StatsView } from '../../../lib/views/stats-models.ts';

/** Its verdict; `undefined` where no picture arrives. */
export function naiveLevel(
  connection: ConnectionStats,
  { streams }: StatsView,
): 'good' | 'fair' | 'poor' | undefined {
  const inbound = [...connection.report.values()].findLast(
    (one) => textOf(one, 'type') === 'inbound-rtp' && textOf(one, 'kind') === 'video',
  );
  if (inbound === undefined) return undefined;
  const bytes = streams
    .slice()
    .find(({ on, id }) => on === connection.on && id === textOf(inbound, 'id'))
    ?.series.find(({ metric }) => metric === 'bytesReceived')
    ?.points.at(-1)?.value;
  if ((numberOf(inbound, 'packetsLost') ?? 0) > 100) return 'poor';
  if ((bytes ?? 0) * 8 < 500_000) return 'fair';
  const frames = numberOf(inbound, 'framesPerSecond');
  return frames !== null && frames < 20 ? 'fair' : 'good';
}
