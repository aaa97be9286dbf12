import { useMemo, useState } from 'preact/hooks';
import {
  compareDescriptions,
  type ComparedLine,
  type ComparedSection,
  type ComparisonKind,
} from '../../../lib/sdp/compare.ts';
import type { SdpDescription } from '../../../lib/sdp/description.ts';
import type { ReaderLabels, ComparisonLabels } from './labels.ts';
import css from './sdp.module.css';

interface Props {
  readonly first: SdpDescription;
  readonly second: SdpDescription;
  readonly kind: ComparisonKind;
  /** What the two are, in short. */
  readonly names: readonly [string, string];
  readonly labels: ReaderLabels & { readonly comparison: ComparisonLabels };
}

function Row(props: {
  readonly line: ComparedLine;
  readonly status: string;
  readonly explain: ReaderLabels['explain'];
  readonly absent: string;
  readonly names: Props['names'];
}) {
  const { line, status, explain, absent, names } = props;
  const shown = line.second ?? line.first;
  return (
    <li class={css['row']} data-status={line.status} data-kind={line.kind}>
      <span class={css['tag']}>{status}</span>
      {line.status === 'same' ? (
        <code class={css['both']}>{line.first?.text}</code>
      ) : (
        <>
          <code data-column={names[0]} data-absent={line.first ? undefined : ''}>
            {line.first?.text ?? absent}
          </code>
          <code data-column={names[1]} data-absent={line.second ? undefined : ''}>
            {line.second?.text ?? absent}
          </code>
        </>
      )}
      {shown && line.status !== 'same' && <p class={css['text']}>{explain(shown.facts)}</p>}
    </li>
  );
}

function Section(props: {
  readonly section: ComparedSection;
  readonly isAnswer: boolean;
  readonly isShort: boolean;
  readonly names: Props['names'];
  readonly labels: Props['labels'];
}) {
  const { section, isAnswer, isShort, names, labels } = props;
  const words = labels.comparison;
  const status = isAnswer ? words.answerStatus : words.status;
  const either = section.second ?? section.first;
  const rows = section.lines.filter(
    (line) => line.status !== 'own' && (!isShort || line.status !== 'same'),
  );
  const own = section.lines.filter((line) => line.status === 'own');
  const isMedia = section.kept.length + section.dropped.length > 0;
  const draw = (line: ComparedLine) => (
    <Row
      key={`${String(line.first?.number)} ${String(line.second?.number)}`}
      line={line}
      status={status[line.status]}
      explain={labels.explain}
      absent={words.absent}
      names={names}
    />
  );
  const title =
    either === undefined || section.index === 0
      ? labels.session
      : labels.section({
          mid: either.mid,
          media: either.media?.media ?? '?',
          direction: undefined,
          isRejected: section.status === 'rejected',
        });
  return (
    <details class={css['section']} open data-section={section.index} data-status={section.status}>
      <summary>
        <b>{title}</b> <span>{words.section[section.status]}</span>
      </summary>
      {isMedia && (
        <p class={css['codecs']}>
          {section.kept.length > 0 && <span>{words.kept(section.kept)}</span>}
          {section.dropped.length > 0 && <span>{words.dropped(section.dropped)}</span>}
        </p>
      )}
      {rows.length > 0 && <ol class={css['rows']}>{rows.map(draw)}</ol>}
      {own.length > 0 && (
        <details class={css['own']}>
          <summary>{words.own(own.length)}</summary>
          <ol class={css['rows']}>{own.map(draw)}</ol>
        </details>
      )}
    </details>
  );
}

/** Two descriptions beside each other, by section and by what their lines are about. */
export function DescriptionComparison({ first, second, kind, names, labels }: Props) {
  const [isShort, setShort] = useState(true);
  const sections = useMemo(() => compareDescriptions(first, second, kind), [first, second, kind]);
  const isSame = sections.every(({ lines }) => lines.every(({ status }) => status === 'same'));
  return (
    <div class={css['reader']} data-comparison={kind}>
      <div class={css['bar']}>
        <p class={css['names']}>
          <b>{names[0]}</b> ↔ <b>{names[1]}</b>
        </p>
        <label class={css['check']}>
          <input
            type="checkbox"
            checked={isShort}
            data-only-differences
            onChange={({ currentTarget }) => {
              setShort(currentTarget.checked);
            }}
          />
          {labels.comparison.onlyDifferences}
        </label>
      </div>
      <div class={css['sections']}>
        {isSame && <p class={css['quiet']}>{labels.comparison.none}</p>}
        {sections.map((section) => (
          <Section
            key={section.index}
            section={section}
            isAnswer={kind === 'answer'}
            isShort={isShort}
            names={names}
            labels={labels}
          />
        ))}
      </div>
    </div>
  );
}
