import { describe, expect, it } from 'vitest';

import type { CodeProblem } from '../compiled.ts';
import type { TraceEvent } from '../../trace/events.ts';
import { Trace } from '../../trace/trace.ts';
import { createIntake } from './intake.ts';

const mark = (seq: number, at = seq, cause?: number): TraceEvent => ({
  ...{ type: 'mark', seq, at, peer: null, name: 'note', detail: {} },
  ...(cause !== undefined && { cause: { seq: cause, how: 'known' } }),
});
const settle = (seq: number, call: string): TraceEvent => ({
  ...{ type: 'settle', seq, at: seq, peer: 'A', on: 'pc1', call },
  outcome: { how: 'returned', value: null },
});
const call = (seq: number): TraceEvent => ({
  ...{ type: 'call', seq, at: seq, peer: 'A', on: 'pc1', call: 'call1', method: 'close', args: [] },
});

function intake(shares = { lines: 10, problems: 10, events: 10 }) {
  const trace = new Trace({ origin: 'live' });
  const problems: CodeProblem[] = [];
  const taking = createIntake({ sink: trace, onProblem: (one) => problems.push(one), shares });
  return { trace, problems, take: (...events: TraceEvent[]) => taking.take(events) };
}

describe('what the page takes in', () => {
  it('is appended in order, with its causes', () => {
    const { trace, take } = intake();
    expect(take(mark(0), call(1)) && take(settle(2, 'call1'))).toBe(true);
    expect(trace.at(2)).toMatchObject({ seq: 2, cause: { seq: 1, how: 'known' } });
  });

  it.each([
    ['a gap in the numbers', [mark(1)]],
    ['a step back in time', [mark(0, 5), mark(1, 4)]],
    ['an end of a call that never was', [settle(0, 'call7')]],
    ['a cause in the future', [mark(0, 0, 3)]],
  ])('has no place for %s', (_, events) => {
    const { trace, take } = intake();
    expect(take(...events)).toBe(false);
    expect(trace.length).toBe(events.length - 1);
  });

  it('is no more than the shares of a run', () => {
    const { trace, take } = intake({ lines: 0, problems: 0, events: 2 });
    expect(take(mark(0), mark(1))).toBe(true);
    expect(take(mark(2))).toBe(false);
    expect(trace.length).toBe(2);
  });

  it('makes problems of what was thrown', () => {
    const { problems, take } = intake();
    const where = { file: 'main.ts', line: 3, column: 7 };
    const error = { name: 'TypeError', message: 'no' };
    take(
      { type: 'thrown', seq: 0, at: 0, peer: null, how: 'rejection', error, where },
      { type: 'thrown', seq: 1, at: 1, peer: null, how: 'uncaught', error },
    );
    expect(problems).toEqual([
      { kind: 'rejection', name: 'TypeError', message: 'no', place: where },
      { kind: 'thrown', name: 'TypeError', message: 'no' },
    ]);
  });
});
