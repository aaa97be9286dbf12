/** Numbers of charts as both languages write them: the units are symbols. */
import type { ChartUnit } from '../../components/diagrams/chart/model.ts';

/** At most three digits that mean something. */
function digits(value: number): string {
  if (value === 0 || value >= 100) return value.toFixed(0);
  return value >= 10
    ? value.toFixed(1).replace(/\.0$/, '')
    : value.toFixed(2).replace(/\.?0+$/, '');
}

/** A number with the SI prefix that fits, e.g. `485 kbit/s`. */
function scaled(value: number, unit: string): string {
  if (value >= 999_500) return `${digits(value / 1e6)} M${unit}`;
  return value >= 999.5 ? `${digits(value / 1000)} k${unit}` : `${digits(value)} ${unit}`;
}

/** `value` with its unit: `485 kbit/s`, `14.9 /s`, `2.4 %`. */
export function chartNumber(unit: ChartUnit, value: number): string {
  switch (unit) {
    case 'bit/s':
    case 'B/s':
    case 'B':
      return scaled(value, unit);
    case '1/s':
      return `${digits(value)} /s`;
    case 'ms':
    case 'px':
      return `${digits(value)} ${unit}`;
    case 'share':
      return `${digits(value * 100)} %`;
    case 'count':
      return digits(value);
  }
}
