import type { ChartUnit } from './model.ts';

/** Words of a chart. */
export interface ChartLabels {
  /** Name of the slider that is the playhead. */
  readonly slider: (title: string) => string;
  /** A moment, e.g. `12.4 s`. */
  readonly time: (ms: number) => string;
  /** A time on the axis, e.g. `5 s`; labels stand whole or half seconds apart, or more. */
  readonly tick: (ms: number) => string;
  /** A number with its unit, e.g. `485 kbit/s`. */
  readonly value: (unit: ChartUnit, value: number) => string;
  /** Instead of a number. */
  readonly unknown: string;
  /** Instead of curves. */
  readonly empty: string;
  readonly notLoaded: string;
  /** Opens the table of numbers. */
  readonly numbers: string;
  readonly column: {
    readonly curve: string;
    readonly here: string;
    readonly least: string;
    readonly mean: string;
    readonly most: string;
  };
  /** Says which moments the upright lines are. */
  readonly moments: string;
}
