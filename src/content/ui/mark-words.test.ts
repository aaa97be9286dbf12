import { describe, expect, it } from 'vitest';
import { faultsStepsEn } from './faults-steps.en.ts';
import { faultsStepsKo } from './faults-steps.ko.ts';
import { ignoredEn } from './ignored.en.ts';
import { ignoredKo } from './ignored.ko.ts';
import { markWords } from './mark-words.ts';
import { scenariosEn } from './scenarios.en.ts';
import { scenariosKo } from './scenarios.ko.ts';

describe.each([
  ['English', scenariosEn, ignoredEn, faultsStepsEn],
  ['Korean', scenariosKo, ignoredKo, faultsStepsKo],
])('the words of marks in %s', (_, words, ignored, faults) => {
  const marks = markWords(words, ignored, faults);

  it('tell scenarios, steps and notes of ours', () => {
    expect(marks.scenario('connect')).toBe(words.scenarios.connect.title);
    expect(marks.step('connect', 'hello')).toBe(words.scenarios.connect.steps.hello);
    expect(marks.step('faults/glare', 'roles')).toBe(faults.glare.roles);
    expect(marks.note('new-connection')).toBe(words.notes['new-connection']);
    expect(marks.ignored('replayed')).toBe(ignored.replayed);
  });

  it('know nothing of what a trace made up', () => {
    for (const made of ['constructor', '__proto__', 'toString', '', undefined, 7, {}]) {
      expect(marks.scenario(made)).toBeUndefined();
      expect(marks.step(made, made)).toBeUndefined();
      expect(marks.step('connect', made)).toBeUndefined();
      expect(marks.step(`faults/${typeof made === 'string' ? made : '7'}`, made)).toBeUndefined();
      expect(marks.step('faults/glare', made)).toBeUndefined();
      expect(marks.note(made)).toBeUndefined();
      expect(marks.ignored(made)).toBeUndefined();
    }
  });
});
