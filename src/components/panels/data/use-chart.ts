import { useEffect, useState } from 'preact/hooks';
import type { ChartsWords } from '../../../content/ui/charts.types.ts';
import type { FlowChart } from './FlowChart.tsx';
import type { DataLabWords } from './words.ts';

/** The chart and its words. */
export interface Chart {
  readonly Draw: typeof FlowChart;
  readonly words: ChartsWords;
}

/** Loads the chart when it is first wanted; `undefined` until then, and where it does not come: the numbers stand beside it. */
export function useChart(words: DataLabWords, isWanted: boolean): Chart | undefined {
  const [chart, setChart] = useState<Chart>();
  useEffect(() => {
    if (!isWanted || chart !== undefined) return;
    let isGone = false;
    Promise.all([import('./FlowChart.tsx'), words.charts()]).then(
      ([drawing, loaded]) => {
        if (!isGone) setChart({ Draw: drawing.FlowChart, words: loaded });
      },
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [isWanted, chart, words]);
  return chart;
}
