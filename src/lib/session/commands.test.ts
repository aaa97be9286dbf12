import { expect, test } from 'vitest';
import { commandOf, KEYS, nextTempo, obey, type Focused, type KeyPress } from './commands.ts';
import { microTrace, stateAt } from './micro-trace.ts';
import { createSession } from './session.ts';
import { TEMPOS } from './types.ts';

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  return {
    key,
    shiftKey: false,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    defaultPrevented: false,
    ...more,
  };
}

test('every key of the help does what the help says', () => {
  for (const { key, shift, command } of KEYS) {
    expect(commandOf(press(key, { shiftKey: shift }), 'nothing')).toBe(command);
  }
});

test('a letter works with caps lock', () => {
  expect(commandOf(press('C'), 'nothing')).toBe('cause');
});

test.each<[string, Focused]>([
  ['c', 'types'],
  [' ', 'types'],
  [' ', 'presses'],
  ['ArrowLeft', 'moves'],
  ['End', 'moves'],
])('%j is left to an element that %s', (key, focused) => {
  expect(commandOf(press(key), focused)).toBeUndefined();
});

test('a slider leaves what it does not use', () => {
  expect(commandOf(press(' '), 'moves')).toBe('play-pause');
  expect(commandOf(press('ArrowLeft', { shiftKey: true }), 'moves')).toBe('previous-state');
});

test('shortcuts of the browser stay the browser’s', () => {
  expect(commandOf(press('ArrowLeft', { altKey: true }), 'nothing')).toBeUndefined();
  expect(commandOf(press('c', { ctrlKey: true }), 'nothing')).toBeUndefined();
  expect(commandOf(press('c', { metaKey: true }), 'nothing')).toBeUndefined();
});

test('a key that a picture has used is used up', () => {
  expect(commandOf(press('ArrowLeft', { defaultPrevented: true }), 'nothing')).toBeUndefined();
});

test('slower and faster go through all tempos and stop at the ends', () => {
  const [slowest, second] = TEMPOS;
  expect(nextTempo(slowest, 1)).toBe(second);
  expect(nextTempo(slowest, -1)).toBe(slowest);
  expect(nextTempo(1, 1)).toBe(1);
});

test('cause goes back from the selected event, else from the one at the playhead', () => {
  const trace = microTrace(['mark', 0], ['mark', 1]);
  trace.append({ ...stateAt(2), cause: { seq: 1, how: 'known' } });
  const session = createSession();
  session.load(trace, { at: 'end' });
  obey(session, 'cause');
  expect([session.playhead.value, session.selected.value]).toEqual([2, 1]);
  obey(session, 'unselect');
  obey(session, 'end');
  session.select(0);
  obey(session, 'cause');
  expect(session.playhead.value).toBe(3);
});

test('play and pause is one key', () => {
  const session = createSession();
  session.load(microTrace(['mark', 0], ['mark', 1]));
  obey(session, 'play-pause');
  expect(session.mode.value).toBe('paused');
  obey(session, 'play-pause');
  expect(session.mode.value).toBe('following');
});
