import { describe, expect, it } from 'vitest';
import type { NewEvent } from '../trace/events.ts';
import { Trace } from '../trace/trace.ts';
import { createMerge } from './merge.ts';

/** A clock that moves by hand. */
function byHand() {
  let time = 0;
  const due = new Map<() => void, number>();
  return {
    now: () => time,
    after: (ms: number, run: () => void) => {
      due.set(run, time + ms);
      return () => due.delete(run);
    },
    to(next: number) {
      time = next;
      for (const [run, when] of due) if (when <= time && due.delete(run)) run();
    },
  };
}

const mark = (at: number, name: string, cause?: number): NewEvent => ({
  type: 'mark',
  at,
  peer: null,
  name,
  detail: {},
  ...(cause === undefined ? {} : { cause: { seq: cause, how: 'known' } }),
});

function merged(holdMs = 20) {
  const trace = new Trace({ origin: 'live' });
  const clock = byHand();
  const merge = createMerge({ sink: trace, now: clock.now, after: clock.after, holdMs });
  const told = () => Array.from({ length: trace.length }, (_, i) => trace.at(i));
  return { trace, clock, merge, told };
}

describe('a merge', () => {
  it('puts events of two sources into order of time, however late the slower one is within its hold', () => {
    const { clock, merge, told } = merged();
    const page = merge.source();
    const frame = merge.source();
    page.append(mark(1, 'page'));
    page.append(mark(3, 'page'));
    clock.to(4);
    frame.append(mark(2, 'frame'));
    expect(told()).toEqual([]);
    clock.to(60);
    expect(told()).toMatchObject([
      { at: 1, name: 'page' },
      { at: 2, name: 'frame' },
      { at: 3, name: 'page' },
    ]);
  });

  it("translates each source's own numbers in causes", () => {
    const { merge, told } = merged();
    const page = merge.source();
    const frame = merge.source();
    frame.append(mark(1, 'frame'));
    const first = page.append(mark(2, 'page'));
    page.append(mark(3, 'page', first));
    merge.flush();
    expect(first).toBe(0);
    expect(told()[2]?.cause).toEqual({ seq: 1, how: 'known' });
  });

  it('keeps the order of a source among equal times', () => {
    const { merge, told } = merged();
    const page = merge.source();
    ['a', 'b', 'c'].forEach((name) => page.append(mark(5, name)));
    merge.flush();
    expect(told()).toMatchObject([{ name: 'a' }, { name: 'b' }, { name: 'c' }]);
  });

  it('moves what comes too late to the end and says by how much', () => {
    const { clock, merge, told } = merged();
    const page = merge.source();
    const frame = merge.source();
    page.append(mark(10, 'page'));
    clock.to(40);
    frame.append(mark(4, 'frame'));
    merge.flush();
    expect(told()).toMatchObject([{ at: 10 }, { at: 10, name: 'frame', lateMs: 6 }]);
  });
});
