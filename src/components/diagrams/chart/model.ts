/** What a chart of curves draws. */
import type { List } from '../../../lib/views/list.ts';

/** What the numbers of a chart are; decides how they are written. */
export type ChartUnit = 'bit/s' | 'B/s' | '1/s' | 'ms' | 'share' | 'B' | 'px' | 'count';

/** One value of a curve; `null`: nothing is known, the curve is interrupted. */
export interface ChartPoint {
  /** ms since the trace began. */
  readonly at: number;
  readonly value: number | null;
}

/** One curve. */
export interface ChartCurve {
  readonly key: string;
  readonly name: string;
  /** Whose it is: the colours of the peers. */
  readonly side: 'a' | 'b';
  /** 0: drawn through. Others: ways to be dashed, so that curves of one peer differ. */
  readonly dash: 0 | 1 | 2 | 3;
  readonly points: List<ChartPoint>;
  /** What a value is multiplied with before it is drawn or told, e.g. 8 for bits of bytes. Default 1. */
  readonly times?: number;
}

/** That somebody stayed in a state. */
export interface ChartBand {
  readonly fromMs: number;
  /** `undefined`: it still lasts. */
  readonly toMs: number | undefined;
  readonly state: string;
  readonly tone: 'quiet' | 'busy' | 'good' | 'bad';
}

/** The states of one machine, drawn behind the curves. */
export interface ChartLane {
  readonly side: 'a' | 'b';
  /** Whose state, e.g. `A connectionState`. */
  readonly name: string;
  readonly bands: readonly ChartBand[];
}

/** A moment with a name: what was done then. */
export interface ChartMoment {
  readonly at: number;
  readonly name: string;
}

/** One chart: curves of one unit, on the time axis of the states. */
export interface ChartModel {
  readonly title: string;
  readonly unit: ChartUnit;
  readonly curves: readonly ChartCurve[];
  readonly lanes: readonly ChartLane[];
  readonly moments: readonly ChartMoment[];
  /** Time of the last event of the trace, ms. */
  readonly endMs: number;
  /** What the axis of values reaches at least, in `unit`: noise stays small beside it. */
  readonly least: number;
}
