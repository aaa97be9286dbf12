import { expect, it } from 'vitest';
import { changedReports, wholeReport } from './report.ts';

const pair = { id: 'CP', type: 'candidate-pair', timestamp: 1, bytesSent: 5 };
const codec = { id: 'C', type: 'codec', timestamp: 1, mimeType: 'audio/opus' };
const told = { id: 'R', type: 'remote-inbound-rtp', timestamp: 1, fractionLost: 0 };
const before = wholeReport(undefined, { reports: [pair, codec, told] });

it('leaves out what says the same at another time, but not what the other side told anew', () => {
  const now = [pair, codec, told].map((one) => ({ ...one, timestamp: 2 }));
  expect(changedReports(before, now)).toEqual({ reports: [now[2]], kept: ['CP', 'C'] });
  expect(changedReports(before, [told])).toEqual({ reports: [], kept: ['R'] });
});

it('is whole again with what was kept; what is in neither is gone', () => {
  const now = [{ ...pair, timestamp: 2, bytesSent: 9 }, codec];
  const whole = wholeReport(before, changedReports(before, now));
  expect([...whole.keys()].sort()).toEqual(['C', 'CP']);
  expect(whole.get('CP')).toEqual(now[0]);
});

it('takes a dictionary that has one field more or less for changed', () => {
  const { bytesSent: _, ...less } = pair;
  expect(changedReports(before, [less])).toEqual({ reports: [less] });
  expect(changedReports(before, [{ ...pair, state: 'succeeded' }])).toHaveProperty(
    'reports.length',
    1,
  );
});

it('keeps nothing of what was never told', () => {
  expect(wholeReport(undefined, { reports: [], kept: ['C'] }).size).toBe(0);
});
