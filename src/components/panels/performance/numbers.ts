/** Numbers as readers see them. */
import { METRICS, type MetricId } from '../../../lib/sources/performance/metrics.ts';

/** A value with its unit, such as `83 kbit/s`. */
export function withUnit(id: MetricId, value: number): string {
  const { unit, digits } = METRICS[id];
  // A small number would be rounded to nothing.
  const shown = value.toFixed(value !== 0 && Math.abs(value) < 10 ? Math.max(digits, 1) : digits);
  return unit === '' ? shown : `${shown} ${unit}`;
}

/** A value alone, for ranges. */
export const bare = (id: MetricId, value: number): string =>
  withUnit(id, value).split(' ')[0] ?? '';

/** A ratio with as many places as mean something. */
export const ratioText = (ratio: number): string =>
  ratio.toFixed(ratio < 0.1 ? 3 : ratio < 10 ? 2 : 0);
