/** The one place that knows the plotting library. Loaded by import() when there is first something to draw. */
import UPlot from 'uplot';
import { align } from './align.ts';
import type { Drawn } from './drawn.ts';
import type { ChartLabels } from './labels.ts';
import type { ChartModel } from './model.ts';
import type { Palette } from './palette.ts';
import { drawStates } from './states.ts';
import type { ChartWindow } from './window.ts';

/** Width of the axis of values and the gap at the other side, px: `chart.module.css` says the same of the slider. */
const AXIS_PX = 64;
const GAP_PX = 12;
const DASHES: readonly (readonly number[])[] = [[], [7, 4], [2, 3], [9, 3, 2, 3]];

/** A chart in the page. */
export interface Plot {
  /** Draws what it is given; a model with other curves is drawn anew. */
  readonly draw: (drawn: Drawn) => void;
  /** The box has another size, or the page other colours. */
  readonly refresh: () => void;
  readonly dispose: () => void;
}

/** Makes a chart in `host`, which is empty; `palette` reads the colours of the page. */
export function createPlot(host: HTMLElement, labels: ChartLabels, palette: () => Palette): Plot {
  let plot: UPlot | undefined;
  let drawn: Drawn | undefined;
  let curvesOf = '';
  let colours = palette();

  const size = () => ({ width: host.clientWidth, height: host.clientHeight });

  function create({ model }: Drawn): UPlot {
    const font = `11px ${colours.font}`;
    return new UPlot(
      {
        ...size(),
        padding: [4, GAP_PX, 0, 0],
        cursor: { show: false },
        legend: { show: false },
        scales: {
          x: {
            time: false,
            range: () => [(drawn?.window.fromMs ?? 0) / 1000, (drawn?.window.toMs ?? 1000) / 1000],
          },
          y: {
            range: (_, __, most) => [
              0,
              // A tenth above, for the states at the top.
              Math.max(drawn?.model.least ?? 1, Number.isFinite(most) ? most : 0) * 1.2,
            ],
          },
        },
        axes: [
          {
            font,
            size: 24,
            gap: 2,
            stroke: () => colours.soft,
            grid: { stroke: () => colours.line, width: 1 },
            ticks: { show: false },
            space: 70,
            values: (_, seconds) =>
              seconds.map((second) => (second === 0 ? '' : labels.tick(second * 1000))),
          },
          {
            font,
            size: AXIS_PX,
            gap: 4,
            stroke: () => colours.soft,
            grid: { stroke: () => colours.line, width: 1 },
            ticks: { show: false },
            space: 32,
            values: (_, values) => values.map((value) => labels.value(model.unit, value)),
          },
        ],
        series: [
          {},
          ...model.curves.map(({ side, dash }) => ({
            stroke: () => colours[side],
            width: 1.75,
            dash: [...(DASHES[dash] ?? [])],
            points: { show: false },
            spanGaps: false,
          })),
        ],
        hooks: {
          drawClear: [
            (self) => {
              if (drawn !== undefined) drawStates(self.ctx, self.bbox, drawn, colours);
            },
          ],
        },
      },
      data(model, { fromMs: 0, toMs: 0 }),
      host,
    );
  }

  function data(model: ChartModel, window: ChartWindow): UPlot.AlignedData {
    const { times, values } = align(model.curves, window);
    return [[...times], ...values.map((row) => [...row])];
  }

  function draw(next: Drawn): void {
    const { model } = next;
    const curves = JSON.stringify([
      model.unit,
      ...model.curves.map(({ key, side, dash }) => [key, side, dash]),
    ]);
    if (plot === undefined || curves !== curvesOf) {
      plot?.destroy();
      curvesOf = curves;
      drawn = next;
      plot = create(next);
    }
    drawn = next;
    plot.setData(data(model, next.window));
  }

  return {
    draw,
    refresh() {
      colours = palette();
      if (plot === undefined) return;
      const now = size();
      if (now.width !== plot.width || now.height !== plot.height) plot.setSize(now);
      else plot.redraw(false);
    },
    dispose() {
      plot?.destroy();
      plot = undefined;
    },
  };
}
