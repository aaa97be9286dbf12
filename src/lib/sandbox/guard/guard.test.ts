import { describe, expect, it } from 'vitest';

import { createGuard, type Guard } from './guard.ts';
import { StuckError } from './stuck-error.ts';

/** A guard, a clock that the code under test moves, and an event loop that gets its turn when it is told. */
function createBench(patienceMs = 1000) {
  let time = 0;
  let tasks: (() => void)[] = [];
  const stuck: { place: number; at: number }[] = [];
  let looks = 0;
  const guard = createGuard({
    now: () => {
      looks += 1;
      return time;
    },
    postTask: (task) => tasks.push(task),
    patienceMs,
    onStuck: (place) => stuck.push({ place, at: time }),
  });
  return {
    stuck,
    guard,
    get time() {
      return time;
    },
    get looks() {
      return looks;
    },
    spend: (ms: number) => {
      time += ms;
    },
    turn: () => {
      const due = tasks;
      tasks = [];
      for (const task of due) task();
    },
  };
}

/** Turns of a loop, each `ms` long, until it is stuck: the time that it took, or `undefined` after `most` turns. */
function loop(
  bench: { guard: Guard; spend: (ms: number) => void; readonly time: number },
  ms: number,
  most: number,
): number | undefined {
  const from = bench.time;
  for (let turn = 0; turn < most; turn += 1) {
    try {
      bench.guard(7);
    } catch {
      return bench.time - from;
    }
    bench.spend(ms);
  }
  return undefined;
}

describe('a guard', () => {
  it.each([0.001, 0.1, 1, 20, 200])('ends a loop with turns of %f ms after a second', (ms) => {
    const bench = createBench();
    const took = loop(bench, ms, 10_000_000)!;
    expect(took).toBeGreaterThan(999);
    expect(took).toBeLessThan(1000 + 18 * ms + 260);
    expect(bench.stuck).toEqual([{ place: 7, at: bench.time }]);
  });

  it('lets a loop pass that ends before', () => {
    expect(loop(createBench(), 0.01, 90_000)).toBeUndefined();
  });

  it('lets a loop poll for ever, as long as the event loop gets its turn', () => {
    const bench = createBench();
    for (let n = 0; n < 1000; n += 1) {
      expect(loop(bench, 1, 100)).toBeUndefined();
      bench.turn();
    }
    expect(bench.stuck).toEqual([]);
  });

  it('lets everything pass when its patience has no end', () => {
    expect(loop(createBench(Infinity), 10, 1_000_000)).toBeUndefined();
  });

  it('looks at the clock once in 256 turns of a hot loop', () => {
    const bench = createBench();
    loop(bench, 0.000002, 1_000_000);
    expect(bench.looks).toBeLessThan(1_000_000 / 256 + 20);
  });

  it('does not count a pause in the debugger', () => {
    const bench = createBench();
    for (let n = 0; n < 20; n += 1) {
      expect(loop(bench, 0.1, 400)).toBeUndefined();
      bench.spend(60_000);
    }
  });

  it('ends a loop over slow calls of the browser nevertheless', () => {
    expect(loop(createBench(), 5000, 1000)).toBeLessThan(5000 * 60);
  });

  it('throws at every call until the event loop had its turn, and tells it once', () => {
    const bench = createBench();
    loop(bench, 0.01, 1_000_000);
    for (let n = 0; n < 1000; n += 1) expect(() => bench.guard(8)).toThrow(StuckError);
    bench.turn();
    expect(() => bench.guard(9)).not.toThrow();
    expect(bench.stuck).toHaveLength(1);
  });

  it('is not outlasted by catch and finally', () => {
    const bench = createBench();
    const { guard, spend } = bench;
    const survive = (depth: number): void => {
      guard(1);
      for (;;) {
        guard(2);
        spend(0.01);
        try {
          if (depth > 0) survive(depth - 1);
        } catch {
          continue;
        } finally {
          // What the linter warns of is what the program does.
          // eslint-disable-next-line no-unsafe-finally
          if (depth === 3) continue;
        }
      }
    };
    expect(() => survive(6)).toThrow(StuckError);
    expect(bench.time).toBeLessThan(1100);
  });

  it('lets nothing pass after three bursts that got stuck', () => {
    const bench = createBench();
    for (let n = 0; n < 3; n += 1) {
      expect(loop(bench, 1, 5000)).toBeGreaterThan(900);
      bench.turn();
    }
    expect(() => bench.guard(1)).toThrow(StuckError);
    bench.turn();
    expect(() => bench.guard(1)).toThrow(StuckError);
    expect(bench.stuck).toHaveLength(3);
  });
});
