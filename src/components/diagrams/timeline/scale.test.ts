import { describe, expect, it } from 'vitest';
import { timeScale } from './scale.ts';

const burst = (from: number, count: number, stepMs: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => from + i * stepMs);

describe('timeScale', () => {
  it('draws a connect in proportion, its pauses too', () => {
    const scale = timeScale([0, 5, 9.5, 10, 10.2, 12, 19]);
    expect(scale.pieces).toHaveLength(1);
    expect(scale.at(0)).toBe(0);
    expect(scale.at(9.5)).toBeCloseTo(0.5);
    expect(scale.at(19)).toBe(1);
  });

  it('cuts a long silence out and says where it was', () => {
    const scale = timeScale([...burst(0, 40, 0.5), ...burst(5000, 20, 0.5)]);
    expect(scale.pieces.map(({ isBreak }) => isBreak)).toEqual([false, true, false]);
    expect(scale.pieces[1]).toMatchObject({ fromMs: 19.5, toMs: 5000 });
    // Two thirds of the drawn time are in the first burst.
    const [before, , after] = scale.pieces;
    expect((before?.to ?? 0) - (before?.from ?? 0)).toBeGreaterThan(
      (after?.to ?? 0) - (after?.from ?? 0),
    );
  });

  it('keeps steady time steady, however slow it is', () => {
    expect(timeScale(burst(0, 60, 1000)).pieces).toHaveLength(1);
  });

  it('gives a moment between two silences a place of its own', () => {
    const scale = timeScale([...burst(0, 40, 0.5), 5000, 15_000]);
    expect(scale.at(5000)).toBeGreaterThan(scale.at(19.5) + 0.05);
    expect(scale.at(15_000)).toBeGreaterThan(scale.at(5000) + 0.05);
    expect(scale.at(15_000)).toBeLessThan(1);
  });

  it('grows with time and leads back', () => {
    const times = [...burst(0, 40, 0.5), ...burst(5000, 20, 0.5), 15_000, 15_001];
    const scale = timeScale(times);
    let last = -1;
    for (const ms of times) {
      expect(scale.at(ms)).toBeGreaterThan(last);
      last = scale.at(ms);
      expect(scale.msAt(last)).toBeCloseTo(ms, 6);
    }
  });

  it('has an axis for no event, one event, and events at one time', () => {
    expect(timeScale([]).at(3)).toBe(0.5);
    expect(timeScale([7]).msAt(0.2)).toBe(7);
    expect(timeScale([7, 7, 7]).at(7)).toBe(0.5);
  });

  it('cuts many silences without giving all of the axis to them', () => {
    const scale = timeScale(Array.from({ length: 30 }, (_, i) => burst(i * 4000, 20, 0.5)).flat());
    const cut = scale.pieces.filter(({ isBreak }) => isBreak);
    const width = cut.reduce((sum, { from, to }) => sum + to - from, 0);
    expect(width).toBeLessThanOrEqual(0.4 + 1e-9);
    expect(scale.pieces.at(-1)?.to).toBeCloseTo(1);
  });
});
