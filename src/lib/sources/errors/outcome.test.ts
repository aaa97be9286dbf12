import { expect, test } from 'vitest';
import { errorIn, nameOf, readError, readReturned, withoutChance } from './outcome.ts';

test('an error of the browser is told by its class, one of the language by its name', () => {
  expect(readError(new DOMException('too late', 'InvalidStateError'))).toEqual({
    how: 'error',
    name: 'InvalidStateError',
    message: 'too late',
    type: 'DOMException',
  });
  expect(readError(new RangeError('0.5'))).toMatchObject({
    name: 'RangeError',
    type: 'RangeError',
  });
});

test('what an RTCError says beyond name and message is kept, a missing line is not', () => {
  const error = new DOMException('line 1', 'OperationError');
  const told = Object.assign(error, { errorDetail: 'sdp-syntax-error', sdpLineNumber: 1 });
  expect(readError(told)).toMatchObject({ detail: 'sdp-syntax-error', line: 1 });
  const without = Object.assign(new DOMException('', 'OperationError'), { sdpLineNumber: null });
  expect(readError(without)).not.toHaveProperty('line');
});

test('what is thrown and is no error is told by its text', () => {
  expect(readError('stop')).toMatchObject({ name: 'string', message: 'stop' });
});

test('an event is told by its type, with the error that it carries', () => {
  const event = Object.assign(new Event('unhandledrejection'), { reason: new TypeError('x') });
  const outcome = readReturned(event);
  expect(nameOf(outcome)).toBe('unhandledrejection');
  expect(errorIn(outcome)?.name).toBe('TypeError');
});

test('values are texts, and the first of them is the name', () => {
  const outcome = readReturned({ iceConnectionState: 'new', senders: 2, track: null });
  expect(nameOf(outcome)).toBe('iceConnectionState: new');
  expect(outcome).toMatchObject({ values: { senders: '2', track: 'null' } });
  expect(nameOf(readReturned(undefined))).toBe('');
});

test('made-up ids and addresses of test servers are left out of a record, fixed ones are not', () => {
  const values = {
    id: '0b9f2c3e-1111-2222-3333-444455556666',
    own: 'turn:192.0.2.7:5000?transport=udp',
    fixed: 'turn:127.0.0.1:50009?transport=tcp',
  };
  expect(withoutChance({ how: 'values', values })).toEqual({
    how: 'values',
    values: { id: '…', own: 'turn:…?transport=udp', fixed: values.fixed },
  });
});
