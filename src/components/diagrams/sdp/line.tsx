import type { SdpLine } from '../../../lib/sdp/description.ts';
import type { SdpProblem } from '../../../lib/sdp/problems.ts';
import { pure } from '../pure.ts';
import type { ReaderLabels } from './labels.ts';
import css from './sdp.module.css';

interface Props {
  readonly line: SdpLine;
  readonly labels: ReaderLabels;
  readonly describedBy: string | undefined;
  readonly isTabStop: boolean;
  readonly isCurrent: boolean;
  /** Belongs together with the current one. */
  readonly isRelated: boolean;
  readonly isExplained: boolean;
  /** About this line. */
  readonly problems: readonly SdpProblem[];
  readonly onPoint: (number: number | undefined) => void;
  readonly onChoose: (number: number) => void;
}

/** One line. Arrow keys go from line to line, so only one of them is a stop of the Tab key. */
export const Line = pure((props: Props) => {
  const { line, labels, isCurrent, isRelated, onPoint, onChoose } = props;
  const { number, text, facts } = line;
  const choose = (): void => {
    onPoint(undefined);
    onChoose(number);
  };
  return (
    <li
      class={css['line']}
      data-kind={facts.kind}
      data-current={isCurrent ? '' : undefined}
      data-related={isRelated ? '' : undefined}
      data-problem={props.problems.length > 0 ? '' : undefined}
    >
      <button
        type="button"
        data-line={number}
        tabIndex={props.isTabStop ? 0 : -1}
        aria-current={isCurrent ? 'true' : undefined}
        aria-describedby={props.describedBy}
        onFocus={choose}
        onClick={choose}
        onMouseEnter={() => {
          onPoint(number);
        }}
      >
        <span class={css['number']} aria-hidden="true">
          {number}
        </span>
        <code>{text === '' ? '␤' : text}</code>
      </button>
      {props.isExplained && <p class={css['text']}>{labels.explain(facts)}</p>}
      {props.problems.map((problem) => (
        <p key={`${problem.code} ${problem.expected ?? ''}`} class={css['problem']}>
          {labels.problem(problem)}
        </p>
      ))}
    </li>
  );
});
