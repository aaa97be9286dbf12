import { describe, expect, it } from 'vitest';

import type { NewEvent } from '../../../trace/events.ts';
import { arrivals } from './arrivals.ts';
import { clockOffset } from './clock.ts';

describe('the difference between two clocks', () => {
  it('is told best by the quickest answer', () => {
    expect(
      clockOffset([
        { askedAt: 100, answeredAt: 120, there: 5 },
        { askedAt: 200, answeredAt: 202, there: 101 },
        { askedAt: 300, answeredAt: 340, there: 300 },
      ]),
    ).toBe(100);
  });

  it('cannot be told without an answer', () => {
    expect(() => clockOffset([])).toThrow(RangeError);
  });
});

describe('events that arrive from another realm', () => {
  const mark = (at: number): NewEvent => ({
    type: 'mark',
    at,
    peer: 'B',
    name: 'note',
    detail: {},
  });
  const delivered = (at: number, message: string): NewEvent => ({
    type: 'message',
    at,
    peer: 'B',
    message,
    phase: 'delivered',
    kind: 'offer',
    from: 'A',
    to: 'B',
  });

  function placed(now: number, sentAt: Record<string, number>, events: NewEvent[]): number[] {
    const times: number[] = [];
    const place = arrivals({
      sink: { append: ({ at }) => times.push(at) - 1 },
      now: () => now,
      offsetMs: 1000,
      sentAt: new Map(Object.entries(sentAt)),
    });
    events.forEach(place);
    return times;
  }

  it('stand on this clock', () => {
    expect(placed(5000, {}, [mark(10), mark(12)])).toEqual([1010, 1012]);
  });

  it('are never delivered before they were sent, and what follows stays behind them', () => {
    expect(placed(5000, { m1: 1011 }, [delivered(10, 'm1'), mark(10.5)])).toEqual([1011, 1011]);
  });

  it('never lie in the future', () => {
    expect(placed(1005, {}, [mark(10)])).toEqual([1005]);
  });
});
