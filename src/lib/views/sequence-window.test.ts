import { describe, expect, it } from 'vitest';
import {
  call,
  delivered,
  mark,
  sent,
  settle,
  traceOf,
} from '../../../tests/support/micro-trace.ts';
import type { MicroEvent } from '../../../tests/support/micro-trace.ts';
import { foldPrefix } from './fold.ts';
import { LONG_ROWS, sequenceFold } from './sequence.ts';
import { rowAt, sequenceWindow } from './sequence-window.ts';

const sequenceOf = (...events: readonly MicroEvent[]) =>
  foldPrefix(sequenceFold, traceOf(...events));
const marks = (count: number) => Array.from({ length: count }, () => mark('note'));

describe('a window of the sequence', () => {
  it('holds the rows asked for and says where they stand', () => {
    const window = sequenceWindow(sequenceOf(...marks(10)), 4, 7);
    expect(window.first).toBe(4);
    expect(window.rows.map(({ seq }) => seq)).toEqual([4, 5, 6]);
    expect(window.crossing).toEqual([]);
  });

  it('is empty beyond the end and before the beginning', () => {
    const view = sequenceOf(...marks(3));
    expect(sequenceWindow(view, 5, 9).rows).toEqual([]);
    expect(sequenceWindow(view, -9, 0).rows).toEqual([]);
    expect(sequenceWindow(view, 2, 1).rows).toEqual([]);
  });

  it('names a message that was sent above it and arrives in it', () => {
    const view = sequenceOf(sent('m1'), ...marks(5), delivered('m1'), mark('after'));
    expect(sequenceWindow(view, 3, 7).crossing.map(({ index }) => index)).toEqual([0]);
    expect(sequenceWindow(view, 6, 7).crossing).toEqual([]);
  });

  it('names a call above it that is still pending', () => {
    const view = sequenceOf(call('A', 'pc1', 'c1', 'createOffer'), ...marks(1000));
    expect(sequenceWindow(view, 900, 910).crossing.map(({ index }) => index)).toEqual([0]);
  });

  it('names a call that lasted long, and only where it reaches', () => {
    const view = sequenceOf(
      call('A', 'pc1', 'c1', 'createOffer'),
      ...marks(LONG_ROWS * 3),
      settle('A', 'pc1', 'c1'),
      ...marks(LONG_ROWS * 3),
    );
    const at = (from: number) =>
      sequenceWindow(view, from, from + 10).crossing.map(({ index }) => index);
    expect(at(LONG_ROWS * 2)).toEqual([0]);
    expect(at(LONG_ROWS * 3 + 1)).toEqual([]);
  });
});

describe('the row of an event', () => {
  it('is the last one that is not after it', () => {
    const view = sequenceOf(sent('m1'), delivered('m1'), mark('note'));
    expect([rowAt(view, 0), rowAt(view, 1), rowAt(view, 2), rowAt(view, 99)]).toEqual([0, 0, 1, 1]);
    expect(rowAt(sequenceOf(), 0)).toBe(-1);
  });
});
