import { describe, expect, it } from 'vitest';
import {
  appear,
  call,
  construct,
  mark,
  settle,
  state,
  traceOf,
} from '../../../tests/support/micro-trace.ts';
import type { MicroEvent } from '../../../tests/support/micro-trace.ts';
import { foldPrefix } from './fold.ts';
import { timelineFold } from './timeline.ts';
import { staysBetween, ticksBetween } from './timeline-window.ts';

const timelineOf = (...events: readonly MicroEvent[]) =>
  foldPrefix(timelineFold, traceOf(...events));

describe('a lane', () => {
  it('begins when its object does and stays open at the playhead', () => {
    const view = timelineOf(
      construct('A', 'pc1', { at: 2 }),
      appear('A', 'sctp1', 'sctp', 'pc1', {}, { at: 3 }),
    );
    expect(view.lanes.slice().map(({ machine, on }) => [machine, on])).toEqual([
      ['signaling', 'pc1'],
      ['ice-gathering', 'pc1'],
      ['ice-connection', 'pc1'],
      ['connection', 'pc1'],
      ['sctp', 'sctp1'],
    ]);
    expect(view.lanes.at(4)?.stays.slice()).toEqual([
      { state: 'connecting', seq: 1, from: 3, to: undefined },
    ]);
  });

  it('ends a stay where the next one begins', () => {
    const view = timelineOf(
      construct('A', 'pc1', { at: 0 }),
      state('A', 'pc1', 'signaling', 'stable', 'have-local-offer', { at: 4 }),
      state('A', 'pc1', 'signaling', 'have-local-offer', 'stable', { at: 9 }),
    );
    expect(view.lanes.at(0)?.stays.slice()).toEqual([
      { state: 'stable', seq: 0, from: 0, to: 4 },
      { state: 'have-local-offer', seq: 1, from: 4, to: 9 },
      { state: 'stable', seq: 2, from: 9, to: undefined },
    ]);
    expect(view.end).toBe(9);
  });

  it('ends with its peer, and begins anew with the next one of that name', () => {
    const view = timelineOf(
      construct('B', 'pc1'),
      mark('peer-gone', 'B'),
      construct('B', 'pc2', { at: 8 }),
      mark('peer-gone', 'A'),
    );
    expect(view.lanes.at(0)?.stays.at(-1)?.to).toBe(1);
    expect(view.lanes.at(4)?.stays.at(-1)).toEqual({
      state: 'stable',
      seq: 2,
      from: 8,
      to: undefined,
    });
  });

  it('is there from its first change on where nobody introduced the object', () => {
    const view = timelineOf(state('A', 'dtls1', 'dtls', 'new', 'connecting', { at: 3 }));
    expect(view.lanes.at(0)?.stays.slice()).toEqual([
      { state: 'new', seq: 0, from: 3, to: 3 },
      { state: 'connecting', seq: 0, from: 3, to: undefined },
    ]);
  });
});

describe('the time axis', () => {
  it('has a tick for a call and none for how it settled, but the time of both', () => {
    const view = timelineOf(
      call('A', 'pc1', 'c1', 'createOffer', [], { at: 1 }),
      settle('A', 'pc1', 'c1', undefined, { at: 3 }),
    );
    expect(view.ticks.slice()).toEqual([{ seq: 0, at: 1, peer: 'A', type: 'call' }]);
    expect(view.times.slice()).toEqual([1, 3]);
  });
});

describe('a window of the time axis', () => {
  const ticking = timelineOf(...Array.from({ length: 1000 }, () => mark('note')));

  it('gives each tick of its own where there is room', () => {
    expect(ticksBetween(ticking, 10, 13, 100).map(({ seq, count }) => [seq, count])).toEqual([
      [10, 1],
      [11, 1],
      [12, 1],
      [13, 1],
    ]);
  });

  it('joins ticks where there is none, and loses none', () => {
    const groups = ticksBetween(ticking, 0, 999, 10);
    expect(groups).toHaveLength(10);
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(1000);
    expect(groups[1]).toMatchObject({ at: 100, count: 100 });
  });

  it('counts ticks of the same moment once each', () => {
    const burst = timelineOf(...Array.from({ length: 50 }, () => ({ ...mark('note'), at: 5 })), {
      ...mark('note'),
      at: 6,
    });
    expect(ticksBetween(burst, 0, 10, 5).map(({ at, count }) => [at, count])).toEqual([
      [5, 50],
      [6, 1],
    ]);
    expect(ticksBetween(burst, 5.5, 10, 5).map(({ at }) => at)).toEqual([6]);
  });

  const flapping = timelineOf(
    construct('A', 'pc1'),
    ...Array.from({ length: 1000 }, (_, i) =>
      i % 2 === 0
        ? state('A', 'pc1', 'ice-connection', 'connected', 'disconnected')
        : state('A', 'pc1', 'ice-connection', 'disconnected', 'connected'),
    ),
  );
  const lane = flapping.lanes.at(2)!;

  it('gives the stays that touch it, the one that began before it included', () => {
    expect(staysBetween(lane, 10.5, 12.5, 100).map(({ seq }) => seq)).toEqual([10, 11, 12]);
    expect(staysBetween(lane, 5000, 6000, 100).map(({ seq }) => seq)).toEqual([1000]);
  });

  it('gives no more stays than there is room for', () => {
    const stays = staysBetween(lane, 0, 1000, 50);
    expect(stays.length).toBeLessThanOrEqual(50);
    expect(stays.map(({ from }) => from)).toEqual(
      [...stays.map(({ from }) => from)].sort((a, b) => a - b),
    );
  });
});
