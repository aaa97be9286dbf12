import { expect, it } from 'vitest';

import type { NewEvent } from '../../trace/events.ts';
import { rememberRefusals } from './refusals.ts';

const where = { file: 'main.ts', line: 7, column: 3 };
const error = { name: 'InvalidStateError', message: 'Called in wrong state: have-remote-offer' };
const about = { at: 0, peer: 'A', on: 'pc1', call: 'call1' } as const;
const call: NewEvent = { type: 'call', ...about, method: 'setRemoteDescription', args: [], where };

it('tells where the call was made that was refused with an error', () => {
  const appended: NewEvent[] = [];
  const refusals = rememberRefusals({ append: (event) => appended.push(event) - 1 });
  const settle: NewEvent = { type: 'settle', ...about, outcome: { how: 'rejected', error } };
  expect(refusals.append(call)).toBe(0);
  expect(refusals.append(settle)).toBe(1);
  expect(appended).toEqual([call, settle]);
  expect(refusals.placeOf(error)).toEqual(where);
  expect(refusals.placeOf({ ...error, name: 'TypeError' })).toBeUndefined();
});

it('says nothing of calls that were granted, or thrown out at once with a stack of their own', () => {
  for (const outcome of [
    { how: 'fulfilled', value: null },
    { how: 'threw', error },
  ] as const) {
    const refusals = rememberRefusals({ append: () => 0 });
    refusals.append(call);
    refusals.append({ type: 'settle', ...about, outcome });
    expect(refusals.placeOf(error)).toBeUndefined();
  }
});
