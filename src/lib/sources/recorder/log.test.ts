import { expect, it } from 'vitest';

import type { NewEvent } from '../../trace/events.ts';
import type { Draft } from './followed.ts';
import { createIds, createLog } from './log.ts';

const mark = (at: number): Draft => ({ type: 'mark', at, name: 'note', peer: null, detail: {} });

it('numbers each kind from 1, behind the prefix', () => {
  const next = createIds('frame:');
  expect([next('pc'), next('pc'), next('call')]).toEqual(['frame:pc1', 'frame:pc2', 'frame:call1']);
});

it('never goes back in time, and names a cause only where there is one', () => {
  const events: NewEvent[] = [];
  const log = createLog({ append: (event) => events.push(event) - 1 }, () => 0, createIds());
  log.append(mark(5));
  expect(log.append(mark(3))).toBe(1);
  log.append(mark(7), { seq: 0, how: 'known' });
  expect(events.map(({ at }) => at)).toEqual([5, 5, 7]);
  expect(events.map((event) => 'cause' in event)).toEqual([false, false, true]);
});

it('survives a sink and a clock that throw', () => {
  const fail = (): never => {
    throw new Error('broken');
  };
  const log = createLog({ append: fail }, fail, createIds());
  expect(log.append(mark(0))).toBeUndefined();
  expect(log.now()).toBe(0);
});
