import type { ChartCurve } from './model.ts';
import type { ChartWindow } from './window.ts';
import { firstIndexAtLeast, lastIndexAtMost } from '../../../lib/views/search.ts';

/** Values on one time axis: `undefined` where a curve has no point and goes through, `null` where it is interrupted. */
export interface Aligned {
  /** Seconds since the trace began, growing. */
  readonly times: readonly number[];
  readonly values: readonly (readonly (number | null | undefined)[])[];
}

const timeOf = ({ at }: { readonly at: number }): number => at;

/** The points of `curves` that are in sight, and one on either side of it so that lines reach the edges. */
export function align(curves: readonly ChartCurve[], { fromMs, toMs }: ChartWindow): Aligned {
  const shown = curves.map(({ points }) =>
    points.slice(
      Math.max(0, firstIndexAtLeast(points, fromMs, timeOf) - 1),
      lastIndexAtMost(points, toMs, timeOf) + 2,
    ),
  );
  const moments = [...new Set(shown.flatMap((points) => points.map(timeOf)))].sort((a, b) => a - b);
  const places = new Map(moments.map((at, index) => [at, index]));
  const values = shown.map((points, i) => {
    const row: (number | null | undefined)[] = Array.from({ length: moments.length });
    const times = curves[i]?.times ?? 1;
    for (const { at, value } of points) {
      row[places.get(at) ?? 0] = value === null ? null : value * times;
    }
    return row;
  });
  return { times: moments.map((at) => at / 1000), values };
}

/** What a curve comes to over the time in sight. */
export interface Summary {
  /** The last value up to the playhead; `null` where nothing is known then. */
  readonly here: number | null;
  /** `null` where nothing is known at all. */
  readonly least: number | null;
  readonly mean: number | null;
  readonly most: number | null;
}

/** The value of `curve` at `at`, in the chart's unit: of the last point before; `null` where it is not known. */
export function valueAt({ points, times = 1 }: ChartCurve, at: number): number | null {
  const value = points.at(Math.max(-1, lastIndexAtMost(points, at, timeOf)));
  if (value === undefined || value.at > at || value.value === null) return null;
  return value.value * times;
}

/** What `curve` comes to between the times of `window`, and at `at`. */
export function summaryOf(curve: ChartCurve, window: ChartWindow, at: number): Summary {
  const { points, times = 1 } = curve;
  const known = points
    .slice(
      firstIndexAtLeast(points, window.fromMs, timeOf),
      lastIndexAtMost(points, window.toMs, timeOf) + 1,
    )
    .flatMap(({ value }) => (value === null ? [] : [value * times]));
  const here = valueAt(curve, at);
  if (known.length === 0) return { here, least: null, mean: null, most: null };
  return {
    here,
    least: Math.min(...known),
    mean: known.reduce((sum, value) => sum + value, 0) / known.length,
    most: Math.max(...known),
  };
}
