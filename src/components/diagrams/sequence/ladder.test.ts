import { describe, expect, it } from 'vitest';
import { foldPrefix } from '../../../lib/views/fold.ts';
import { sequenceFold } from '../../../lib/views/sequence.ts';
import { randomTrace } from '../../../../tests/support/random-trace.ts';
import {
  call,
  construct,
  delivered,
  sent,
  settle,
  traceOf,
} from '../../../../tests/support/micro-trace.ts';
import { Ladder } from './ladder.ts';
import { Lines } from './lines.ts';

const ladderOf = (trace: Parameters<typeof foldPrefix>[1]): Ladder => {
  const { rows } = foldPrefix(sequenceFold, trace);
  return new Ladder(rows, new Lines(rows, true), 10);
};

describe('Ladder', () => {
  const trace = traceOf(
    construct('A', 'pc1'),
    call('A', 'pc1', 'c1', 'setLocalDescription'),
    settle('A', 'pc1', 'c1'),
    sent('m1'),
    delivered('m1'),
    construct('B', 'pc2'),
  );

  it('draws a row in the middle of its line', () => {
    const ladder = ladderOf(trace);
    expect([0, 1, 3, 5].map((seq) => ladder.y(seq))).toEqual([5, 15, 25, 35]);
  });

  it('puts what has no row between its neighbours', () => {
    const ladder = ladderOf(trace);
    expect(ladder.y(2)).toBe(20);
    expect(ladder.y(4)).toBe(30);
    expect(ladder.y(0.5)).toBe(10);
  });

  it('stays on the last line after the last row', () => {
    const ladder = ladderOf(trace);
    expect(ladder.y(1000)).toBe(40);
  });

  it.each([1, 2, 3])('never goes up as time goes on (random trace %i)', (seed) => {
    const random = randomTrace(seed, 200);
    const ladder = ladderOf(random);
    let last = 0;
    for (let seq = 0; seq < random.length; seq += 0.25) {
      const y = ladder.y(seq);
      expect(y).toBeGreaterThanOrEqual(last);
      last = y;
    }
  });
});
