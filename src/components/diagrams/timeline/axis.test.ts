import { describe, expect, it } from 'vitest';
import { axisBreaks, axisTicks, niceStep } from './axis.ts';
import { timeScale } from './scale.ts';
import { WHOLE } from './window.ts';

const times = (from: number, count: number, stepMs: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => from + i * stepMs);

describe('niceStep', () => {
  it.each([
    [0.3, 0.5],
    [1, 1],
    [1.1, 2],
    [37, 50],
    [600, 1000],
  ])('rounds %d up to %d', (from, to) => {
    expect(niceStep(from)).toBeCloseTo(to);
  });
});

describe('axisTicks', () => {
  it('labels round times that are far enough apart', () => {
    const ticks = axisTicks(timeScale(times(0, 41, 0.5)), WHOLE);
    expect(ticks.map(({ ms }) => ms)).toEqual([0, 5, 10, 15, 20]);
  });

  it('labels each burst, also one that is a single moment', () => {
    const scale = timeScale([...times(0, 40, 0.5), 5000, 15_000]);
    const labelled = axisTicks(scale, WHOLE).map(({ ms }) => ms);
    expect(labelled).toContain(5000);
    expect(labelled).toContain(15_000);
  });

  it('labels finer times when zoomed in', () => {
    const scale = timeScale(times(0, 41, 0.5));
    const ticks = axisTicks(scale, { from: 0.5, to: 0.625 });
    expect(ticks[0]?.stepMs).toBe(0.5);
    expect(ticks.every(({ ms, x }) => ms >= 10 && ms <= 12.5 && x >= 0 && x <= 1)).toBe(true);
  });

  it('leaves out every label that would touch its neighbour in a narrow picture', () => {
    const major = axisTicks(timeScale(times(0, 160, 0.5)), WHOLE).filter((tick) => !tick.isMinor);
    for (const [i, { x }] of major.entries()) {
      if (i > 0) expect(x - (major[i - 1]?.x ?? 0)).toBeGreaterThan(0.21);
    }
  });
});

describe('axisBreaks', () => {
  it('tells how long each silence was, where the window shows it', () => {
    const scale = timeScale([...times(0, 40, 0.5), 5000]);
    expect(axisBreaks(scale, WHOLE)).toMatchObject([{ durationMs: 4980.5 }]);
    expect(axisBreaks(scale, { from: 0, to: 0.25 })).toEqual([]);
  });
});
