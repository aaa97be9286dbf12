/** Curves of flows under the playhead. Loaded with the first flow. */
import type { ChartsWords } from '../../../content/ui/charts.types.ts';
import type { Flow, FlowPoint } from '../../../lib/views/flow.ts';
import type { ChartCurve } from '../../diagrams/chart/model.ts';
import { SeriesChart } from '../../diagrams/chart/series-chart.tsx';
import type { Scope } from '../scope/model.ts';
import { seekTime } from '../stats/seek.ts';

/** A curve that is wanted. */
export interface FlowCurve {
  readonly flow: Flow;
  readonly name: string;
  readonly side: 'a' | 'b';
  readonly dash: ChartCurve['dash'];
}

interface Props {
  readonly scope: Scope;
  readonly words: ChartsWords;
  readonly title: string;
  readonly what: 'queued' | 'rate';
  readonly curves: readonly FlowCurve[];
}

const valueOf = (point: FlowPoint, what: Props['what']): number | null => point[what];

/** Draws one chart. */
export function FlowChart({ scope, words, title, what, curves }: Props) {
  const { session } = scope;
  const length = session.length.value;
  const endMs = session.trace.value.at(length - 1)?.at ?? 0;
  return (
    <SeriesChart
      model={{
        title,
        unit: what === 'queued' ? 'B' : 'B/s',
        curves: curves.map(({ flow, name, side, dash }) => ({
          ...{ key: flow.id, name, side, dash },
          points: flow.points
            .slice()
            .map((point) => ({ at: point.at, value: valueOf(point, what) })),
        })),
        lanes: [],
        moments: [],
        endMs,
        least: what === 'queued' ? 1024 * 1024 : 1_000_000,
      }}
      labels={words.labels}
      at={session.at.value}
      onSeek={(ms) => {
        seekTime(session, ms);
      }}
    />
  );
}
