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

/**
 * Who words the message of a problem: the browser, or the parser; `undefined` where it is ours and the sentence says
 * as much.
 */
export function spokenBy({ kind, message }: CodeProblem): 'browser' | 'parser' | undefined {
  if (message === '') return undefined;
  switch (kind) {
    case 'thrown':
    case 'rejection':
      return 'browser';
    case 'syntax':
      return 'parser';
    case 'not-erasable':
    case 'import':
    case 'too-large':
    case 'loop':
      return undefined;
  }
}

/** The same in one line, with the words of browser or parser behind it: for the margin of an editor. */
export function problemLine(problem: CodeProblem, words: SampleWords): string {
  const text = problemText(problem, words);
  return spokenBy(problem) === undefined ? text : `${text} (${problem.message})`;
}
