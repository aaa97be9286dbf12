import { describe, expect, it } from 'vitest';

import {
  countCheck,
  countPlaywright,
  countVitest,
  formatCounts,
  sumCounts,
} from '../../scripts/test/counts.mjs';

const vitestReport = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
};
const playwrightReport = {
  stats: { expected: 2, unexpected: 0, flaky: 0, skipped: 0 },
  errors: [],
};

describe('counts of a vitest run', () => {
  it('takes over what passed', () => {
    expect(countVitest(vitestReport, 0)).toEqual({ passed: 3, failed: 0, skipped: 0 });
  });

  it('counts todo tests among the skipped', () => {
    const report = { ...vitestReport, numPendingTests: 1, numTodoTests: 2 };
    expect(countVitest(report, 0).skipped).toBe(3);
  });

  it('counts a file that failed outside of its tests', () => {
    const report = {
      ...vitestReport,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{ status: 'passed' }] },
      ],
    };
    expect(countVitest(report, 1).failed).toBe(2);
  });

  it('does not count a failed test twice for its file', () => {
    const report = {
      ...vitestReport,
      numFailedTests: 1,
      testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }] }],
    };
    expect(countVitest(report, 1).failed).toBe(1);
  });

  it('fails when the runner ended badly though no test failed', () => {
    expect(countVitest(vitestReport, 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  it('fails when nothing ran', () => {
    expect(countVitest({ ...vitestReport, numPassedTests: 0 }, 0).failed).toBe(1);
  });

  it('fails when there is no report', () => {
    expect(countVitest(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('counts of a Playwright run', () => {
  it('takes over what passed and what was skipped', () => {
    const report = { ...playwrightReport, stats: { ...playwrightReport.stats, skipped: 1 } };
    expect(countPlaywright(report, 0)).toEqual({ passed: 2, failed: 0, skipped: 1 });
  });

  it('counts flaky tests and errors outside of tests as failed', () => {
    const stats = { ...playwrightReport.stats, unexpected: 1, flaky: 1 };
    expect(countPlaywright({ stats, errors: [{}] }, 1).failed).toBe(3);
  });

  it('fails when the runner crashed or ran nothing', () => {
    expect(countPlaywright(undefined, 1).failed).toBe(1);
    const nothing = { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] };
    expect(countPlaywright(nothing, 0).failed).toBe(1);
  });
});

describe('the last line', () => {
  it('sums all runners, each check as one test', () => {
    const all = [countCheck(0), countCheck(2), countVitest(vitestReport, 0)];
    expect(formatCounts(sumCounts(all))).toBe('4 passed, 1 failed');
  });

  it('names skipped tests only when there are some', () => {
    expect(formatCounts({ passed: 1, failed: 0, skipped: 2 })).toBe(
      '1 passed, 0 failed, 2 skipped',
    );
    expect(formatCounts({ passed: 0, failed: 0, skipped: 0 })).toBe('0 passed, 0 failed');
  });
});
