import { describe, expect, it } from 'vitest';

import { createHistory, type Snapshot } from './history.ts';

const at = (text: string): Snapshot => ({ text, start: text.length, end: text.length });

describe('undo in the plain editor', () => {
  it('undoes what was typed without a pause as one step, and a pause parts steps', () => {
    const history = createHistory(at(''));
    history.note(at('a'), 0);
    history.note(at('ab'), 100);
    history.note(at('abc'), 2000);
    expect(history.undo()?.text).toBe('ab');
    expect(history.undo()?.text).toBe('');
    expect(history.undo()).toBeUndefined();
  });

  it('redoes until something is written', () => {
    const history = createHistory(at('a'));
    history.note(at('b'), 0);
    history.undo();
    expect(history.redo()?.text).toBe('b');
    expect(history.redo()).toBeUndefined();
    history.undo();
    history.note(at('c'), 10);
    expect(history.redo()).toBeUndefined();
    expect(history.undo()?.text).toBe('a');
  });

  it('keeps a replaced text as a step of its own', () => {
    const history = createHistory(at('a'));
    history.note(at('ab'), 0);
    history.note(at('x'), 10, true);
    history.note(at('xy'), 20);
    expect([history.undo()?.text, history.undo()?.text, history.undo()?.text]).toEqual([
      'x',
      'ab',
      'a',
    ]);
  });

  it('takes a move of the caret into the step that it belongs to', () => {
    const history = createHistory(at('ab'));
    history.note({ text: 'ab', start: 0, end: 0 }, 0);
    history.note(at('b'), 10);
    expect(history.undo()).toEqual({ text: 'ab', start: 0, end: 0 });
  });

  it('forgets the oldest steps of a very long session', () => {
    const history = createHistory(at('0'));
    for (let step = 1; step <= 300; step += 1) history.note(at(String(step)), step * 1000);
    let steps = 0;
    while (history.undo()) steps += 1;
    expect(steps).toBe(199);
  });
});
