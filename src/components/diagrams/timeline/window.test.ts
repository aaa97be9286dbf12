import { describe, expect, it } from 'vitest';
import { WHOLE, windowAround } from './window.ts';

describe('windowAround', () => {
  it('is all of the axis while nothing is zoomed', () => {
    expect(windowAround(0.7, 1, { from: 0.5, to: 0.75 })).toBe(WHOLE);
  });

  it('shows the playhead when zooming in', () => {
    const window = windowAround(0.7, 4, WHOLE);
    expect(window.to - window.from).toBeCloseTo(0.25);
    expect(window.from).toBeLessThan(0.7);
    expect(window.to).toBeGreaterThan(0.7);
  });

  it('stays the same object until the playhead comes near its edge, then turns the page', () => {
    const first = windowAround(0.1, 4, WHOLE);
    const same = windowAround(0.2, 4, first);
    expect(same).toBe(windowAround(0.12, 4, same));
    const next = windowAround(same.to - 0.01, 4, same);
    expect(next.from).toBeGreaterThan(same.from);
  });

  it('ends with the axis', () => {
    expect(windowAround(1, 4, WHOLE)).toEqual({ from: 0.75, to: 1 });
    const end = windowAround(1, 4, WHOLE);
    expect(windowAround(0.999, 4, end)).toBe(end);
  });
});
