/** What a reader pasted, explained: loaded at the first press. */
import type { ComponentType } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { PastedType, SdpWords } from '../../../content/ui/sdp.types.ts';
import { checkAnswer, checkDescription, typeOf } from '../../../lib/sdp/check.ts';
import { parseDescription, type SdpDescription } from '../../../lib/sdp/description.ts';
import { readPaste, type DescribedType } from '../../../lib/sdp/paste.ts';
import type { SdpProblem } from '../../../lib/sdp/problems.ts';
import { DescriptionComparison } from '../../diagrams/sdp/comparison.tsx';
import type { DescriptionsLabels } from '../../diagrams/sdp/labels.ts';
import { DescriptionReader } from '../../diagrams/sdp/reader.tsx';
import controls from '../scope/controls.module.css';
import type { Scope } from '../scope/model.ts';
import { Check } from './Check.tsx';
import styles from './Own.module.css';

/** What is read, and how it is to be taken. */
export interface OwnReadingProps {
  readonly text: string;
  /** Empty where nothing is compared. */
  readonly other: string;
  readonly type: PastedType;
  readonly scope: Scope;
  readonly words: SdpWords['own'];
}

interface Read {
  readonly description: SdpDescription | undefined;
  readonly type: DescribedType;
  readonly problems: readonly SdpProblem[];
}

/** The type that the reader chose counts most, then the JSON around it, then what it looks like. */
function read(text: string, chosen: PastedType): Read {
  const paste = readPaste(text);
  if (paste.kind === 'refused')
    return { description: undefined, type: 'offer', problems: [paste.problem] };
  const description = parseDescription(paste.sdp);
  const type = chosen !== 'auto' ? chosen : (paste.type ?? typeOf(description));
  return { description, type, problems: checkDescription(description, type) };
}

/** What is wrong with two that were pasted together, or with an answer that came alone. */
function together(first: Read, second: Read | undefined): readonly SdpProblem[] {
  const isAnswer = first.type !== 'offer';
  if (second === undefined && isAnswer && first.description) {
    const code = 'answer-without-offer';
    return [{ code, severity: 'note', line: undefined, expected: undefined, found: undefined }];
  }
  if (!first.description || !second?.description || isAnswer === (second.type !== 'offer'))
    return [];
  return isAnswer
    ? checkAnswer(second.description, first.description)
    : checkAnswer(first.description, second.description);
}

/** So many are told one by one; the rest stands beside its lines. */
const MOST_PROBLEMS = 20;

function goTo(line: number, root: Element | null): void {
  root?.querySelector<HTMLElement>(`[data-line="${String(line)}"]`)?.focus();
}

/** Makes the reading in the words of `labels`. */
export function ownReading(labels: DescriptionsLabels): ComponentType<OwnReadingProps> {
  return function OwnReading({ text, other, type, scope, words }) {
    const [isComparing, setComparing] = useState(other.trim() !== '');
    const first = useMemo(() => read(text, type), [text, type]);
    const second = useMemo(() => (other.trim() === '' ? undefined : read(other, 'auto')), [other]);
    const { description } = first;
    const problems = [...first.problems, ...together(first, second)];
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const bothRead = description !== undefined && second?.description !== undefined;
    const isPair = second !== undefined && (first.type === 'offer') !== (second.type === 'offer');
    const isTurned = isPair && first.type !== 'offer';
    return (
      <div class={styles['result']} data-own-result>
        <p role="status" data-own-summary>
          {description &&
            `${words.readAs(first.type, description.lines.length, description.sections.length - 1)} `}
          {problems.length === 0
            ? words.noProblems
            : words.problems(errors, problems.length - errors)}
        </p>
        {problems.length > 0 && (
          <ul class={styles['problems']}>
            {problems.slice(0, MOST_PROBLEMS).map((problem, index) => (
              <li key={index} data-problem={problem.code} data-severity={problem.severity}>
                {problem.line !== undefined && description && (
                  <button
                    type="button"
                    class={controls['link']}
                    onClick={({ currentTarget }) => {
                      setComparing(false);
                      goTo(problem.line ?? 1, currentTarget.closest('[data-own-result]'));
                    }}
                  >
                    {words.toLine(problem.line)}
                  </button>
                )}{' '}
                <span>{labels.problem(problem)}</span>
                {problem.found !== undefined && problem.line !== undefined && (
                  <code class={styles['found']}>{problem.found.slice(0, 200)}</code>
                )}
              </li>
            ))}
          </ul>
        )}
        {second?.problems.slice(0, MOST_PROBLEMS).map((problem, index) => (
          <p key={index} class={styles['second']} data-severity={problem.severity}>
            {words.other}
            {problem.line !== undefined && `, ${words.toLine(problem.line)}`}:{' '}
            {labels.problem(problem)}
          </p>
        ))}
        {description && (
          <Check
            key={description.text}
            {...{ scope, words }}
            type={first.type}
            sdp={description.text}
          />
        )}
        {bothRead && (
          <p class={styles['row']}>
            {([true, false] as const).map((choice) => (
              <button
                key={String(choice)}
                type="button"
                class={controls['button']}
                aria-pressed={isComparing === choice}
                onClick={() => {
                  setComparing(choice);
                }}
              >
                {choice ? words.comparing : words.reading}
              </button>
            ))}
          </p>
        )}
        {bothRead && isComparing && second.description ? (
          <DescriptionComparison
            first={isTurned ? second.description : description}
            second={isTurned ? description : second.description}
            kind={isPair ? 'answer' : 'change'}
            names={isTurned ? [second.type, first.type] : [first.type, second.type]}
            labels={labels}
          />
        ) : (
          description && (
            <DescriptionReader
              key={description.text}
              description={description}
              labels={labels}
              problems={first.problems}
            />
          )
        )}
      </div>
    );
  };
}
