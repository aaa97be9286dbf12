import { describe, expect, it } from 'vitest';
import { judge, worstOf } from './judge.ts';
import { QUALITY_RULES, type QualityRule } from './rules.ts';

const rule: QualityRule = {
  measure: 'round-trip',
  windowMs: 1000,
  over: 'mean',
  fair: { enter: 300, leave: 250 },
  poor: { enter: 800, leave: 700 },
  source: 'ours',
};
const at = (ms: number, value: number | null) => ({ at: ms, value });

describe('judge', () => {
  it('brings together what is known in the window, and nothing else', () => {
    expect(judge(rule, [at(0, 9999), at(1200, 100), at(1600, null), at(2000, 300)], 2000)).toEqual({
      level: 'good',
      value: 200,
    });
    expect(judge({ ...rule, over: 'sum' }, [at(1200, 1), at(2000, 2)], 2000).value).toBe(3);
  });

  it('says unknown where nothing is known', () => {
    expect(judge(rule, [at(0, 1), at(2000, null)], 2000)).toEqual({
      level: 'unknown',
      value: null,
    });
  });

  it.each([
    [299, 'good', 'good'],
    [300, 'good', 'fair'],
    [260, 'fair', 'fair'],
    [249, 'fair', 'good'],
    [799, 'fair', 'fair'],
    [800, 'fair', 'poor'],
    [710, 'poor', 'poor'],
    [699, 'poor', 'fair'],
    [249, 'poor', 'good'],
    [260, 'unknown', 'good'],
  ] as const)('takes %d after %s for %s', (value, before, level) => {
    expect(judge(rule, [at(0, value)], 0, before).level).toBe(level);
  });
});

it('the worst that is known counts', () => {
  expect(worstOf([])).toBe('unknown');
  expect(worstOf(['unknown', 'good'])).toBe('good');
  expect(worstOf(['good', 'poor', 'fair'])).toBe('poor');
});

it('every rule leaves a level below where it takes it, and fair comes before poor', () => {
  for (const { fair, poor } of QUALITY_RULES) {
    expect(fair.leave).toBeLessThan(fair.enter);
    expect(poor.leave).toBeLessThan(poor.enter);
    expect(fair.enter).toBeLessThanOrEqual(poor.leave);
  }
});
