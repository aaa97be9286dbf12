import { expect, test } from 'vitest';
import { Trace } from '../trace/trace.ts';
import type { NewEvent } from '../trace/events.ts';
import { foldPrefix } from './fold.ts';
import { executedFold, placeOf } from './place-of.ts';

const at = (line: number, file = 'main.ts') => ({ file, line, column: 1 });

function traceOf(...events: readonly NewEvent[]): Trace {
  const trace = new Trace({ origin: 'live' });
  for (const event of events) trace.append(event);
  return trace;
}

const call: NewEvent = {
  type: 'call',
  at: 0,
  peer: 'A',
  on: 'pc1',
  call: 'c1',
  method: 'setLocalDescription',
  args: [],
  where: at(26),
};

const state = (cause?: NewEvent['cause']): NewEvent => ({
  type: 'state',
  at: 1,
  peer: 'A',
  on: 'pc1',
  machine: 'signaling',
  from: 'stable',
  to: 'have-local-offer',
  seen: 'event',
  ...(cause && { cause }),
});

test('an event that tells its code goes back to that', () => {
  expect(placeOf(traceOf(call), 0)).toEqual({ place: at(26), seq: 0, isKnown: true });
});

test('a state goes back along its causes to the call that led to it', () => {
  const trace = traceOf(call, state({ seq: 0, how: 'known' }), state({ seq: 1, how: 'known' }));
  expect(placeOf(trace, 2)).toEqual({ place: at(26), seq: 0, isKnown: true });
});

test('one inferred link makes the whole chain inferred', () => {
  const trace = traceOf(call, state({ seq: 0, how: 'inferred' }), state({ seq: 1, how: 'known' }));
  expect(placeOf(trace, 2)?.isKnown).toBe(false);
});

test('the nearest code wins over what led to it', () => {
  const inner: NewEvent = { ...call, call: 'c2', where: at(7), cause: { seq: 0, how: 'known' } };
  expect(placeOf(traceOf(call, inner), 1)?.place).toEqual(at(7));
});

test('without a cause, or with one that is not earlier, nobody knows', () => {
  expect(placeOf(traceOf(state()), 0)).toBeUndefined();
  expect(placeOf(traceOf(state({ seq: 0, how: 'known' })), 0)).toBeUndefined();
  expect(placeOf(traceOf(call), 5)).toBeUndefined();
});

test('what was executed last is known of each file', () => {
  const trace = traceOf(
    { ...call, where: at(3, 'peer-a.ts') },
    { ...call, call: 'c2', where: at(9, 'peer-b.ts') },
    { ...call, call: 'c3', where: at(4, 'peer-a.ts') },
    state(),
  );
  expect(foldPrefix(executedFold, trace)).toEqual({
    last: at(4, 'peer-a.ts'),
    byFile: { 'peer-a.ts': at(4, 'peer-a.ts'), 'peer-b.ts': at(9, 'peer-b.ts') },
  });
  expect(foldPrefix(executedFold, trace.prefix(2)).last).toEqual(at(9, 'peer-b.ts'));
  expect(foldPrefix(executedFold, trace.prefix(0)).last).toBeUndefined();
});
