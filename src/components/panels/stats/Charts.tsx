import type { ChartId, ChartsWords } from '../../../content/ui/charts.types.ts';
import { SeriesChart } from '../../diagrams/chart/series-chart.tsx';
import type { Scope } from '../scope/model.ts';
import { chartsOf } from './curves.ts';
import { seekTime } from './seek.ts';
import { useChartSources } from './use-stats.ts';
import styles from './groups.module.css';

interface Props {
  readonly scope: Scope;
  readonly words: ChartsWords;
  /** Which charts, of those that have curves. */
  readonly ids: readonly ChartId[];
}

/** Charts of what was measured in a scope, under its playhead. */
export function Charts({ scope, words, ids }: Props) {
  const sources = useChartSources(scope);
  const { session } = scope;
  return (
    <div class={styles['charts']}>
      {chartsOf(ids, sources, words).map((model) => (
        <SeriesChart
          key={model.title}
          model={model}
          labels={words.labels}
          at={session.at.value}
          onSeek={(ms) => {
            seekTime(session, ms);
          }}
        />
      ))}
    </div>
  );
}
