import { describe, expect, it } from 'vitest';
import type { TraceEvent } from '../trace/events.ts';
import { Trace } from '../trace/trace.ts';
import type { Fold } from './fold.ts';
import { createFolding } from './folding.ts';

/** Counts the events and how often it was asked to. */
function counting(): { fold: Fold<{ readonly seen: number }>; steps: () => number } {
  let steps = 0;
  const fold: Fold<{ readonly seen: number }> = {
    name: 'counting',
    initial: { seen: 0 },
    step: (state, event: TraceEvent) => {
      steps += 1;
      expect(event.seq).toBe(state.seen);
      return { seen: state.seen + 1 };
    },
  };
  return { fold, steps: () => steps };
}

function longTrace(length: number): Trace {
  const trace = new Trace({ origin: 'simulated' });
  for (let i = 0; i < length; i += 1) {
    trace.append({ type: 'mark', at: i, peer: null, name: 'note', detail: {} });
  }
  return trace;
}

describe('a folding', () => {
  it('gives the state of any prefix, in any order', () => {
    const folding = createFolding(counting().fold, longTrace(2000));
    for (const length of [0, 700, 699, 2000, 1, 256, 255, 257, 1999]) {
      expect(folding.at(length).seen).toBe(length);
    }
  });

  it('takes one step for one more event', () => {
    const { fold, steps } = counting();
    const trace = longTrace(1000);
    const folding = createFolding(fold, trace);
    folding.at(1000);
    trace.append({ type: 'mark', at: 1000, peer: null, name: 'note', detail: {} });
    const before = steps();
    expect(folding.at(1001).seen).toBe(1001);
    expect(steps() - before).toBe(1);
  });

  it('goes back from the nearest checkpoint, not from the beginning', () => {
    const { fold, steps } = counting();
    const folding = createFolding(fold, longTrace(10_000));
    folding.at(10_000);
    const before = steps();
    folding.at(9_000);
    expect(steps() - before).toBeLessThan(256);
  });

  it('gives the same object for the same length twice in a row', () => {
    const folding = createFolding(counting().fold, longTrace(300));
    expect(folding.at(299)).toBe(folding.at(299));
  });

  it('brings lengths that are none into range', () => {
    const folding = createFolding(counting().fold, longTrace(3));
    expect(folding.at(-1).seen).toBe(0);
    expect(folding.at(99).seen).toBe(3);
    expect(folding.at(1.9).seen).toBe(1);
    expect(folding.at(Number.NaN).seen).toBe(0);
  });

  it('warms up in portions without moving, until a scrub is short everywhere', () => {
    const { fold, steps } = counting();
    const folding = createFolding(fold, longTrace(5000));
    let portions = 1;
    while (!folding.warm(1000)) portions += 1;
    expect(portions).toBeLessThanOrEqual(5);
    const before = steps();
    expect(folding.at(4500).seen).toBe(4500);
    expect(steps() - before).toBeLessThan(256);
  });
});
