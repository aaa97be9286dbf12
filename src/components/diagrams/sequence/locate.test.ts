import { describe, expect, it } from 'vitest';
import { foldPrefix } from '../../../lib/views/fold.ts';
import { sequenceFold } from '../../../lib/views/sequence.ts';
import {
  appear,
  call,
  construct,
  delivered,
  sent,
  settle,
  state,
  traceOf,
} from '../../../../tests/support/micro-trace.ts';
import { Ladder } from './ladder.ts';
import { Lines } from './lines.ts';
import { causeOf, locate, pointOf } from './locate.ts';

const view = foldPrefix(
  sequenceFold,
  traceOf(
    construct('A', 'pc1'),
    call('A', 'pc1', 'c1', 'setLocalDescription'),
    appear('A', 'dtls1', 'dtls', 'pc1'),
    settle('A', 'pc1', 'c1'),
    sent('m1'),
    construct('B', 'pc2'),
    delivered('m1'),
    state('B', 'pc2', 'signaling', 'stable', 'have-remote-offer', {
      cause: { seq: 6, how: 'known' },
    }),
  ),
);
const ladder = new Ladder(view.rows, new Lines(view.rows, true), 10);
const sideOf = (peer: string) => (peer === 'A' ? ('left' as const) : ('right' as const));

describe('locate', () => {
  it('finds the row that begins with an event', () => {
    expect(locate(view, 1)).toMatchObject({ index: 1, isEnd: false });
  });

  it('finds the row that ends with an event', () => {
    expect(locate(view, 3)).toMatchObject({ index: 1, isEnd: true });
    expect(locate(view, 6)).toMatchObject({ index: 2, isEnd: true });
  });

  it('finds nothing for an event without a row, or before the first', () => {
    expect(locate(view, 2)).toBeUndefined();
    expect(locate(view, -1)).toBeUndefined();
  });
});

describe('the way to a cause', () => {
  it('leads from the arrival of a message, on the side of its receiver', () => {
    const place = locate(view, 7);
    const cause = place && causeOf(place);
    expect(cause).toBe(6);
    const arrival = locate(view, 6);
    const point = arrival && pointOf(arrival, 6, ladder, sideOf);
    expect(point?.side).toBe('right');
    expect(point?.y).toBeGreaterThan(35);
    expect(point?.y).toBeLessThan(45);
  });

  it('leads from a settlement to its call', () => {
    const place = locate(view, 3);
    expect(place && causeOf(place)).toBe(1);
  });
});
