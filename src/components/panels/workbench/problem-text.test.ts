import { expect, test } from 'vitest';
import { sampleEn } from '../../../content/ui/sample.en.ts';
import type { CodeProblem } from '../../../lib/sandbox/compiled.ts';
import { problemLine, problemText, spokenBy } from './problem-text.ts';

const thrown: CodeProblem = { kind: 'thrown', name: 'InvalidStateError', message: 'no' };

test('says what a known error means, and only its name where that is all there is to say', () => {
  expect(problemText(thrown, sampleEn)).toMatch(/InvalidStateError\. .*state/);
  expect(problemText({ ...thrown, name: 'MyError' }, sampleEn)).toMatch(/MyError$/);
  // Names come from the reader's code.
  expect(problemText({ ...thrown, name: 'constructor' }, sampleEn)).toMatch(/constructor$/);
});

test('says whose words stand behind a sentence; ours are not said twice', () => {
  expect(spokenBy(thrown)).toBe('browser');
  expect(problemLine(thrown, sampleEn)).toMatch(/\(no\)$/);
  expect(spokenBy({ ...thrown, kind: 'syntax' })).toBe('parser');
  expect(spokenBy({ ...thrown, kind: 'loop' })).toBeUndefined();
  expect(problemLine({ ...thrown, kind: 'loop' }, sampleEn)).not.toContain('(no)');
  expect(spokenBy({ ...thrown, message: '' })).toBeUndefined();
});
