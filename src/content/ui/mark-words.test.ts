import { describe, expect, it } from 'vitest';
import { ignoredEn } from './ignored.en.ts';
import { ignoredKo } from './ignored.ko.ts';
import { markWords } from './mark-words.ts';
import { scenariosEn } from './scenarios.en.ts';
import { scenariosKo } from './scenarios.ko.ts';

describe.each([
  ['English', scenariosEn, ignoredEn],
  ['Korean', scenariosKo, ignoredKo],
])('the words of marks in %s', (_, words, ignored) => {
  const marks = markWords(words, ignored);

  it('tell scenarios, steps and notes of ours', () => {
    expect(marks.scenario('connect')).toBe(words.scenarios.connect.title);
    expect(marks.step('connect', 'hello')).toBe(words.scenarios.connect.steps.hello);
    expect(marks.note('new-connection')).toBe(words.notes['new-connection']);
    expect(marks.ignored('replayed')).toBe(ignored.replayed);
  });

  it('know nothing of what a trace made up', () => {
    for (const made of ['constructor', '__proto__', 'toString', '', undefined, 7, {}]) {
      expect(marks.scenario(made)).toBeUndefined();
      expect(marks.step(made, made)).toBeUndefined();
      expect(marks.step('connect', made)).toBeUndefined();
      expect(marks.note(made)).toBeUndefined();
      expect(marks.ignored(made)).toBeUndefined();
    }
  });
});
