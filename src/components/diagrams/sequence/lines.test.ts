import { describe, expect, it } from 'vitest';
import { foldPrefix } from '../../../lib/views/fold.ts';
import { sequenceFold } from '../../../lib/views/sequence.ts';
import {
  call,
  construct,
  fired,
  sent,
  settle,
  state,
  traceOf,
} from '../../../../tests/support/micro-trace.ts';
import type { MicroEvent } from '../../../../tests/support/micro-trace.ts';
import { Lines } from './lines.ts';

const rowsOf = (...events: readonly MicroEvent[]) =>
  foldPrefix(sequenceFold, traceOf(...events)).rows;

const trickle = (id: string): readonly MicroEvent[] => [
  fired('A', 'pc1', 'icecandidate', { candidate: null }),
  sent(id, 'candidate'),
];

const shape = (lines: Lines): readonly number[] =>
  Array.from({ length: lines.length }, (_, line) => lines.firstRow(line));

describe('Lines', () => {
  it('gives each row a line', () => {
    const lines = new Lines(rowsOf(construct('A', 'pc1'), construct('B', 'pc2')), true);
    expect(shape(lines)).toEqual([0, 1]);
    expect(lines.firstRow(2)).toBe(2);
    expect(lines.folds).toBe(false);
  });

  it('folds a run of three candidate messages and what belongs to them into one line', () => {
    const rows = rowsOf(
      construct('A', 'pc1'),
      ...trickle('m1'),
      ...trickle('m2'),
      ...trickle('m3'),
      state('A', 'pc1', 'ice-gathering', 'gathering', 'complete'),
    );
    const lines = new Lines(rows, true);
    expect(shape(lines)).toEqual([0, 1, 7]);
    expect(lines.lineOf(4)).toBe(1);
    expect(lines.folds).toBe(true);
  });

  it('leaves two candidate messages as they are, and any number where folding is off', () => {
    const two = rowsOf(...trickle('m1'), ...trickle('m2'));
    expect(new Lines(two, true).length).toBe(4);
    const three = rowsOf(...trickle('m1'), ...trickle('m2'), ...trickle('m3'));
    expect(new Lines(three, false).length).toBe(6);
  });

  it('puts an empty line before a row that comes after a long silence', () => {
    const rows = rowsOf(
      construct('A', 'pc1', { at: 0 }),
      state('A', 'pc1', 'connection', 'connected', 'disconnected', { at: 5200 }),
    );
    const lines = new Lines(rows, true);
    expect(shape(lines)).toEqual([0, 1, 1]);
    expect(lines.lineOf(1)).toBe(2);
    expect(lines.silenceMs(1)).toBe(5200);
  });

  it('counts the lines that have begun at a position', () => {
    const rows = rowsOf(
      construct('A', 'pc1'),
      call('A', 'pc1', 'c1', 'createOffer'),
      settle('A', 'pc1', 'c1'),
      construct('B', 'pc2'),
    );
    const lines = new Lines(rows, true);
    expect([0, 1, 2, 3, 4].map((position) => lines.begunAt(position))).toEqual([0, 1, 2, 2, 3]);
  });

  it('comes to the same lines whether it grew or was made at once', () => {
    const events = [
      construct('A', 'pc1', { at: 0 }),
      ...trickle('m1'),
      ...trickle('m2'),
      ...trickle('m3'),
      state('A', 'pc1', 'connection', 'new', 'connecting', { at: 900 }),
      ...trickle('m4'),
    ];
    let grown: Lines | undefined;
    for (let n = 1; n <= events.length; n += 1) {
      const rows = rowsOf(...events.slice(0, n));
      grown = new Lines(rows, true, grown);
      expect(shape(grown)).toEqual(shape(new Lines(rows, true)));
    }
  });

  it('starts anew for another trace', () => {
    const before = new Lines(rowsOf(...trickle('m1'), ...trickle('m2'), ...trickle('m3')), true);
    const other = rowsOf(construct('A', 'pc1'), construct('B', 'pc2'), construct('A', 'pc3'));
    expect(shape(new Lines(other, true, before))).toEqual([0, 1, 2]);
  });
});
