import { describe, expect, it } from 'vitest';
import { PAGE_LINES, pageAround } from './page.ts';

describe('pageAround', () => {
  it('shows all of a short transcript', () => {
    expect(pageAround(12, 90)).toEqual({ from: 0, to: 90 });
  });

  it('shows the part around the current line of a long one', () => {
    for (const current of [-1, 0, 777, 5000, 9999]) {
      const { from, to } = pageAround(current, 10_000);
      expect(to - from).toBe(PAGE_LINES);
      expect(Math.max(0, current)).toBeGreaterThanOrEqual(from);
      expect(current).toBeLessThan(to);
    }
  });

  it('moves in steps, so that playing does not draw it anew with every line', () => {
    const pages = Array.from({ length: 1000 }, (_, i) => pageAround(i + 2000, 10_000).from);
    expect(new Set(pages).size).toBe(20);
  });
});
