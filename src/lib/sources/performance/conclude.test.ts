import { describe, expect, test } from 'vitest';
import { conclude, type Results } from './conclude.ts';
import { EXPERIMENTS, EXPERIMENT_IDS } from './experiments.ts';
import { middleOf, type SettingResult } from './metrics.ts';
import { PERFORMANCE_RECORD } from './recorded.ts';

const sent = (bitRate: number, qp?: number): SettingResult => ({
  how: 'measured',
  values: { bitRate: middleOf([bitRate]), ...(qp !== undefined && { qp: middleOf([qp]) }) },
  facts: {},
});
const verdicts = (results: Results): readonly string[] =>
  conclude('bit-rate', results).map(({ verdict }) => verdict);

describe('a conclusion', () => {
  test('is drawn where the ratio is large enough', () => {
    expect(verdicts({ 'max-100': sent(90, 100), 'no-limit': sent(400, 50) })).toEqual([
      'shown',
      'shown',
    ]);
  });

  test('is not drawn where the numbers do not show it, or where there is nothing to divide by', () => {
    expect(verdicts({ 'max-100': sent(90, 50), 'no-limit': sent(100, 50) })).toEqual([
      'not-shown',
      'not-shown',
    ]);
    expect(verdicts({ 'max-100': sent(90, 50), 'no-limit': sent(0, 0) })).toEqual([
      'not-shown',
      'not-shown',
    ]);
  });

  test('is missing where the browser refused, or does not tell the number', () => {
    const refused = { how: 'refused', name: 'NotSupportedError', message: '' } as const;
    expect(verdicts({ 'max-100': refused, 'no-limit': sent(9, 9) })).toEqual([
      'missing',
      'missing',
    ]);
    expect(verdicts({ 'max-100': sent(1), 'no-limit': sent(9) })).toEqual(['shown', 'missing']);
  });

  test('is open until both have run', () => {
    expect(verdicts({ 'max-100': sent(90, 100) })).toEqual(['open', 'open']);
  });
});

test.each(EXPERIMENT_IDS)('%s compares settings that it has, by numbers of its table', (id) => {
  const { settings, findings, metrics } = EXPERIMENTS[id];
  const ids = settings.map((setting) => setting.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(findings.length).toBeGreaterThan(0);
  for (const { of, to, metric, atLeast, atMost } of findings) {
    expect(ids).toContain(of);
    expect(ids).toContain(to);
    expect(metrics).toContain(metric);
    expect(atLeast ?? atMost).toBeTypeOf('number');
  }
});

test.each(EXPERIMENT_IDS)('%s is recorded whole in both engines', (id) => {
  const ids = EXPERIMENTS[id].settings.map((setting) => setting.id);
  for (const engine of ['chromium', 'firefox'] as const)
    expect(Object.keys(PERFORMANCE_RECORD.results[id][engine])).toEqual(ids);
});

test('the middle of several is one of them', () => {
  expect(middleOf([9, 1, 4])).toEqual({ value: 4, low: 1, high: 9 });
});
