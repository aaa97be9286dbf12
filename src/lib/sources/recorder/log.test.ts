import { expect, it } from 'vitest';

import type { NewEvent } from '../../trace/events.ts';
import { createIds, createLog } from './log.ts';

const mark = { type: 'mark', name: 'note', peer: null, detail: {} } as const;

it('numbers each kind from 1, behind the prefix', () => {
  const next = createIds('frame:');
  expect([next('pc'), next('pc'), next('call')]).toEqual(['frame:pc1', 'frame:pc2', 'frame:call1']);
});

it('never goes back in time, and names a cause only where there is one', () => {
  const events: NewEvent[] = [];
  let now = 5;
  const log = createLog({ append: (event) => events.push(event) - 1 }, () => now, createIds());
  log.append(mark);
  now = 7;
  expect(log.append(mark, undefined, 3)).toBe(1);
  log.append(mark, { seq: 0, how: 'known' });
  expect(events.map(({ at }) => at)).toEqual([5, 5, 7]);
  expect(events.map((event) => 'cause' in event)).toEqual([false, false, true]);
});

it('survives a sink and a clock that throw', () => {
  const fail = (): never => {
    throw new Error('broken');
  };
  const log = createLog({ append: fail }, fail, createIds());
  expect(log.append(mark)).toBeUndefined();
  expect(log.now()).toBe(0);
});
