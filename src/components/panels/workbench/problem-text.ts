import type { ExplainedError, SampleWords } from '../../../content/ui/sample.types.ts';
import type { CodeProblem } from '../../../lib/sandbox/compiled.ts';

/** What is wrong, in the reader's language: a sentence, and what the error's name means where that helps. */
export function problemText(
  { kind, name }: Pick<CodeProblem, 'kind' | 'name'>,
  { problem: words }: SampleWords,
): string {
  const sentence = words.kind[kind](name);
  const isTold = kind === 'thrown' || kind === 'rejection';
  const meaning = isTold && Object.hasOwn(words.meaning, name);
  return meaning ? `${sentence}. ${words.meaning[name as ExplainedError]}` : sentence;
}

/** The same in one line, with the browser's own words behind it: for the margin of an editor. */
export function problemLine(problem: CodeProblem, words: SampleWords): string {
  const text = problemText(problem, words);
  return problem.message === '' ? text : `${text} (${problem.message})`;
}
