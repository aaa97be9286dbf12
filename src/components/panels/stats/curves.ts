/** Which curves stand in which chart, and charts made of the statistics of a trace. */
import type { ChartId, ChartsWords } from '../../../content/ui/charts.types.ts';
import type { PeerId, StateEvent } from '../../../lib/trace/events.ts';
import type { Intervention } from '../../../lib/views/interventions.ts';
import type { List } from '../../../lib/views/list.ts';
import type {
  MetricId,
  StatsStream,
  StatsView,
  StreamKind,
} from '../../../lib/views/stats-models.ts';
import type {
  ChartBand,
  ChartCurve,
  ChartLane,
  ChartModel,
  ChartUnit,
} from '../../diagrams/chart/model.ts';

interface ChartSpec {
  readonly id: ChartId;
  readonly unit: ChartUnit;
  readonly kinds: readonly StreamKind[];
  readonly metrics: readonly MetricId[];
  readonly media?: 'audio' | 'video';
  readonly times?: number;
  /** What the axis reaches at least, in `unit`. */
  readonly least: number;
}

/** In the order in which they stand. Rates of bytes are drawn as bits, which bandwidth is told in. */
const CHARTS: readonly ChartSpec[] = [
  {
    ...{ id: 'video', unit: 'bit/s', media: 'video', times: 8, least: 100_000 },
    kinds: ['sent', 'received'],
    metrics: ['bytesSent', 'bytesReceived'],
  },
  {
    ...{ id: 'frames', unit: '1/s', media: 'video', least: 15 },
    kinds: ['sent', 'received'],
    metrics: ['frames'],
  },
  {
    ...{ id: 'roundTrip', unit: 'ms', least: 10 },
    kinds: ['pair'],
    metrics: ['roundTrip'],
  },
  {
    ...{ id: 'loss', unit: 'share', least: 0.05 },
    kinds: ['sent', 'received'],
    metrics: ['loss'],
  },
  {
    ...{ id: 'jitter', unit: 'ms', media: 'video', least: 20 },
    kinds: ['received'],
    metrics: ['jitter', 'jitterBuffer'],
  },
  {
    ...{ id: 'estimate', unit: 'bit/s', media: 'video', least: 100_000 },
    kinds: ['pair', 'sent'],
    metrics: ['available', 'target'],
  },
  {
    ...{ id: 'audio', unit: 'bit/s', media: 'audio', times: 8, least: 50_000 },
    kinds: ['sent', 'received'],
    metrics: ['bytesSent', 'bytesReceived'],
  },
  {
    ...{ id: 'channel', unit: 'bit/s', times: 8, least: 10_000 },
    kinds: ['channel'],
    metrics: ['bytesSent', 'bytesReceived'],
  },
  { id: 'buffered', unit: 'B', kinds: ['channel'], metrics: ['buffered'], least: 65_536 },
];

const TONES: { readonly [state: string]: ChartBand['tone'] } = {
  new: 'quiet',
  connecting: 'busy',
  connected: 'good',
  disconnected: 'bad',
  failed: 'bad',
  closed: 'quiet',
};

const sideOf = (peer: PeerId): 'a' | 'b' => (peer === 'B' ? 'b' : 'a');

/** `connectionState` of each peer over time. */
export function lanesOf(
  peers: readonly PeerId[],
  changes: readonly StateEvent[],
): readonly ChartLane[] {
  return peers.map((peer): ChartLane => {
    const own = changes.filter((one) => one.peer === peer && one.machine === 'connection');
    const bands = own.map(({ at, to }, index): ChartBand => {
      return { fromMs: at, toMs: own[index + 1]?.at, state: to, tone: TONES[to] ?? 'quiet' };
    });
    const [first] = own;
    const before: readonly ChartBand[] =
      first === undefined
        ? []
        : [{ fromMs: 0, toMs: first.at, state: first.from, tone: TONES[first.from] ?? 'quiet' }];
    return { side: sideOf(peer), name: `${peer} connectionState`, bands: [...before, ...bands] };
  });
}

function curvesOf(
  spec: ChartSpec,
  streams: readonly StatsStream[],
  words: ChartsWords,
): readonly ChartCurve[] {
  const dashes = { a: 0, b: 0 };
  return streams
    .filter(({ kind, media }) => {
      return spec.kinds.includes(kind) && (!spec.media || media === null || media === spec.media);
    })
    .flatMap((stream) =>
      stream.series
        .filter(({ metric }) => spec.metrics.includes(metric))
        .map(({ metric, points }): ChartCurve => {
          const side = sideOf(stream.peer);
          const dash = (dashes[side] % 4) as ChartCurve['dash'];
          dashes[side] += 1;
          return {
            ...{ key: `${stream.key} ${metric}`, name: words.curve(stream, metric), side, dash },
            points,
            ...(spec.times !== undefined && { times: spec.times }),
          };
        }),
    );
}

/** What charts are made of, as of the whole trace. */
export interface ChartSources {
  readonly stats: StatsView;
  readonly lanes: readonly ChartLane[];
  readonly interventions: List<Intervention>;
  readonly endMs: number;
}

/** The charts `ids` that have at least one curve, in the order of `CHARTS`. */
export function chartsOf(
  ids: readonly ChartId[],
  { stats, lanes, interventions, endMs }: ChartSources,
  words: ChartsWords,
): readonly ChartModel[] {
  const streams = stats.streams.slice();
  // The calls before the first report set up what is measured; lines for them would hide it.
  const beganAt = lanes.flatMap(
    ({ bands }) => bands.find(({ tone }) => tone === 'good')?.fromMs ?? [],
  );
  const from = beganAt.length === 0 ? Infinity : Math.min(...beganAt);
  const moments = interventions
    .slice()
    .filter(({ at }) => at > from)
    .map(({ at, peer, method }) => ({ at, name: `${peer}: ${method}()` }));
  return CHARTS.filter(({ id }) => ids.includes(id)).flatMap((spec): readonly ChartModel[] => {
    const curves = curvesOf(spec, streams, words);
    if (curves.length === 0) return [];
    const { unit, least } = spec;
    return [{ title: words.titles[spec.id], unit, curves, lanes, moments, endMs, least }];
  });
}
