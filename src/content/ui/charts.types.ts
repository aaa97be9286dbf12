import type { ChartLabels } from '../../components/diagrams/chart/labels.ts';
import type { MetricId, StatsStream } from '../../lib/views/stats-models.ts';

/** Which curves stand in one chart. */
export type ChartId =
  | 'video'
  | 'audio'
  | 'frames'
  | 'roundTrip'
  | 'loss'
  | 'jitter'
  | 'estimate'
  | 'channel'
  | 'buffered';

/** Words of charts of statistics. */
export interface ChartsWords {
  readonly labels: ChartLabels;
  readonly titles: { readonly [Id in ChartId]: string };
  /** Name of a curve, e.g. `A sends`. */
  readonly curve: (stream: StatsStream, metric: MetricId) => string;
}
