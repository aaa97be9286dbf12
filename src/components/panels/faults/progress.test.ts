import { expect, test } from 'vitest';
import { Trace } from '../../../lib/trace/trace.ts';
import { progressOf } from './progress.ts';

function traceOf(...marks: readonly (readonly [name: string, detail: Record<string, string>])[]) {
  const trace = new Trace({ origin: 'live' });
  marks.forEach(([name, detail], at) => {
    trace.append({ type: 'mark', at, peer: null, name, detail });
  });
  return trace;
}

const whole = traceOf(
  ['phase', { fault: 'rollback', phase: 'fault' }],
  ['step', { scenario: 'faults/rollback', step: 'offer' }],
  ['step', { scenario: 'faults/rollback', step: 'taken-back' }],
  ['note', { note: 'loss-not-silent' }],
  ['phase-end', { fault: 'rollback', phase: 'fault', status: 'done' }],
  ['phase', { fault: 'rollback', phase: 'cure' }],
);

test('an empty trace has come nowhere', () => {
  const { begun, current, phases, ended, notes } = progressOf(whole.prefix(0));
  expect([begun.size, current, phases.size, ended.size, notes]).toEqual([0, undefined, 0, 0, []]);
});

test('the step that began last is the one that goes on', () => {
  const { begun, current, ended } = progressOf(whole.prefix(3));
  expect([...begun]).toEqual(['offer', 'taken-back']);
  expect(current).toBe('taken-back');
  expect(ended.has('fault')).toBe(false);
});

test('the cure begins when the fault has ended', () => {
  const { phases, ended, notes } = progressOf(whole);
  expect([...phases]).toEqual(['fault', 'cure']);
  expect([...ended]).toEqual(['fault']);
  expect(notes).toEqual(['loss-not-silent']);
});
