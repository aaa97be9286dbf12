import { describe, expect, it } from 'vitest';
import { foldPrefix } from '../../../lib/views/fold.ts';
import { timelineFold } from '../../../lib/views/timeline.ts';
import type { TimelineView } from '../../../lib/views/models.ts';
import { longTrace } from '../../../../tests/support/long-trace.ts';
import {
  appear,
  call,
  construct,
  sent,
  state,
  traceOf,
} from '../../../../tests/support/micro-trace.ts';
import { firstShown, groupLanes, marksOf, peersOf, shownFrom, stayBars } from './lanes.ts';
import { timeScale } from './scale.ts';
import { WHOLE } from './window.ts';

const view = foldPrefix(
  timelineFold,
  traceOf(
    construct('B', 'pc2', { at: 0 }),
    construct('A', 'pc1', { at: 0 }),
    call('A', 'pc1', 'c1', 'setLocalDescription', [], { at: 10 }),
    state('A', 'pc1', 'signaling', 'stable', 'have-local-offer', { at: 20 }),
    sent('m1', 'offer', 'A', 'B', { at: 30 }),
    state('A', 'pc1', 'signaling', 'have-local-offer', 'stable', { at: 100 }),
  ),
);

const laneOf = (of: TimelineView, peer: string, machine: string) => {
  const lane = of.lanes.slice().find((one) => one.peer === peer && one.machine === machine);
  if (lane === undefined) throw new Error(`no lane of ${peer} ${machine}`);
  return lane;
};

describe('stayBars', () => {
  it('draws each stay from its begin to the next one, the open one to the end', () => {
    const bars = stayBars(laneOf(view, 'A', 'signaling'), timeScale(view.times), WHOLE, view.end);
    expect(bars.map(({ state: name, x }) => [name, x])).toEqual([
      ['stable', 0],
      ['have-local-offer', 0.2],
      ['stable', 1],
    ]);
    expect(bars[1]?.width).toBeCloseTo(0.8);
  });

  it('says the name where it fits, and a tone that needs no colour', () => {
    const [stable, offer] = stayBars(
      laneOf(view, 'A', 'signaling'),
      timeScale(view.times),
      WHOLE,
      view.end,
    );
    expect(offer).toMatchObject({ label: 'always', tone: 'busy' });
    expect(stable).toMatchObject({ label: 'wide', tone: 'quiet' });
  });

  it('draws only what a zoomed window shows', () => {
    const window = { from: 0.5, to: 0.75 };
    const bars = stayBars(laneOf(view, 'A', 'signaling'), timeScale(view.times), window, view.end);
    expect(bars).toMatchObject([{ state: 'have-local-offer', x: 0, width: 1 }]);
  });

  it('stays few in a trace of 20,000 events', () => {
    const long = foldPrefix(timelineFold, longTrace(20_000));
    const scale = timeScale(long.times);
    const marks = marksOf(long, scale, WHOLE);
    expect(marks.length).toBeGreaterThan(50);
    expect(marks.length).toBeLessThanOrEqual(120);
  });
});

describe('marksOf', () => {
  it('shows calls and messages where they happened', () => {
    const marks = marksOf(view, timeScale(view.times), WHOLE);
    expect(marks.map(({ type, x }) => [type, x])).toEqual([
      ['call', 0.1],
      ['message', 0.3],
    ]);
  });
});

describe('groupLanes', () => {
  it('puts the lanes of a machine together, A first', () => {
    const first = groupLanes(view)[0]?.[0];
    expect(first).toMatchObject({ machine: 'signaling', ordinal: 1, of: 1 });
    expect(first?.lanes.map(({ peer }) => peer)).toEqual(['A', 'B']);
    expect(peersOf(groupLanes(view).flat())).toEqual(['A', 'B']);
  });

  it('shows of many objects the current one and its neighbours', () => {
    const many = foldPrefix(
      timelineFold,
      traceOf(...Array.from({ length: 9 }, (_, i) => appear('A', `d${String(i)}`, 'sctp', 'pc1'))),
    );
    const [all] = groupLanes(many);
    const shownAt = (ms: number) =>
      all && shownFrom(all, firstShown(all, ms)).map(({ ordinal }) => ordinal);
    expect(all?.[4]).toMatchObject({ ordinal: 5, of: 9 });
    expect(shownAt(0)).toEqual([1, 2, 3]);
    expect(shownAt(4)).toEqual([4, 5, 6]);
    expect(shownAt(99)).toEqual([7, 8, 9]);
  });
});
