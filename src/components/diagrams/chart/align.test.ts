import { describe, expect, it } from 'vitest';
import { align, summaryOf, valueAt } from './align.ts';
import type { ChartCurve } from './model.ts';
import { chartWindow, placeOf } from './window.ts';

const curve = (key: string, ...points: [at: number, value: number | null][]): ChartCurve => ({
  key,
  name: key,
  side: 'a',
  dash: 0,
  points: points.map(([at, value]) => ({ at, value })),
  times: 8,
});

const one = curve('one', [0, null], [250, 10], [500, 20], [750, 30]);
const other = curve('other', [260, 1], [510, null]);

describe('align', () => {
  it('puts curves that were asked at different times on one axis: absent is not unknown', () => {
    expect(align([one, other], { fromMs: 0, toMs: 1000 })).toEqual({
      times: [0, 0.25, 0.26, 0.5, 0.51, 0.75],
      values: [
        [null, 80, undefined, 160, undefined, 240],
        [undefined, undefined, 8, undefined, null, undefined],
      ],
    });
  });

  it('keeps one point on either side, so that lines reach the edges', () => {
    expect(align([one], { fromMs: 300, toMs: 600 }).times).toEqual([0.25, 0.5, 0.75]);
    expect(align([one], { fromMs: 5000, toMs: 6000 }).times).toEqual([0.75]);
  });
});

describe('values', () => {
  it('are those of the last point before, and unknown where that is or none came yet', () => {
    expect([-1, 0, 249, 250, 600].map((at) => valueAt(one, at))).toEqual([
      null,
      null,
      null,
      80,
      160,
    ]);
    expect(valueAt(other, 600)).toBe(null);
    expect(valueAt(curve('none'), 600)).toBe(null);
  });

  it('are summed up over what is in sight', () => {
    const window = { fromMs: 0, toMs: 600 };
    expect(summaryOf(one, window, 300)).toEqual({ here: 80, least: 80, mean: 120, most: 160 });
    const nothing = { here: null, least: null, mean: null, most: null };
    expect(summaryOf(other, { fromMs: 400, toMs: 600 }, 600)).toEqual(nothing);
  });
});

describe('the window', () => {
  it('is all of a trace of up to a minute, and five seconds of an empty one', () => {
    expect(chartWindow(0, 0)).toEqual({ fromMs: 0, toMs: 5000 });
    expect(chartWindow(42_000, 7)).toEqual({ fromMs: 0, toMs: 42_000 });
  });

  it('is the minute around the playhead of a longer one', () => {
    expect(chartWindow(200_000, 200_000)).toEqual({ fromMs: 140_000, toMs: 200_000 });
    expect(chartWindow(200_000, 100_000)).toEqual({ fromMs: 52_000, toMs: 112_000 });
    expect(chartWindow(200_000, 0)).toEqual({ fromMs: 0, toMs: 60_000 });
    expect(placeOf({ fromMs: 52_000, toMs: 112_000 }, 100_000)).toBe(0.8);
  });
});
