import { describe, expect, it, vi } from 'vitest';
import { TraceOrderError } from './errors.ts';
import { Trace } from './trace.ts';

const mark = (at: number, name = 'note') =>
  ({ type: 'mark', at, peer: null, name, detail: {} }) as const;

describe('a trace', () => {
  it('numbers its events from 0 without a gap', () => {
    const trace = new Trace({ origin: 'live' });
    expect([trace.append(mark(1)), trace.append(mark(1)), trace.append(mark(2))]).toEqual([
      0, 1, 2,
    ]);
    expect(trace.at(2)).toEqual({ ...mark(2), seq: 2 });
    expect(trace.at(3)).toBeUndefined();
  });

  it('refuses an event before the last one and keeps what it has', () => {
    const trace = new Trace({ origin: 'live' });
    trace.append(mark(5));
    expect(() => trace.append(mark(4.9))).toThrow(new TraceOrderError(5, 4.9));
    expect(trace.length).toBe(1);
  });

  it('gives prefixes that later appends do not change', () => {
    const trace = new Trace({ origin: 'live' });
    trace.append(mark(1, 'first'));
    const prefix = trace.prefix(1);
    const tooLong = trace.prefix(99);
    trace.append(mark(2, 'second'));
    expect([prefix.length, prefix.at(0)?.at, prefix.at(1)]).toEqual([1, 1, undefined]);
    expect([tooLong.length, tooLong.at(1)]).toEqual([1, undefined]);
    expect(trace.prefix(-3).length).toBe(0);
  });

  it('tells its listeners of every append until they leave', () => {
    const trace = new Trace({ origin: 'live' });
    const listener = vi.fn();
    const leave = trace.subscribe(listener);
    trace.append(mark(1));
    leave();
    trace.append(mark(2));
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
