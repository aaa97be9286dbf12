import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { areRelated } from '../../../lib/sdp/belongs.ts';
import { isRejected } from '../../../lib/sdp/check.ts';
import type { SdpDescription, SdpLine, SdpSection } from '../../../lib/sdp/description.ts';
import type { SdpProblem } from '../../../lib/sdp/problems.ts';
import { SPEC_OF } from '../../../lib/sdp/spec.ts';
import type { ReaderLabels, TopicChoice } from './labels.ts';
import { Line } from './line.tsx';
import css from './sdp.module.css';

const NO_PROBLEMS: readonly SdpProblem[] = [];

/** Problems by the line that they are about. */
function byLine(problems: readonly SdpProblem[]): ReadonlyMap<number, readonly SdpProblem[]> {
  const found = new Map<number, SdpProblem[]>();
  for (const problem of problems) {
    if (problem.line === undefined) continue;
    const own = found.get(problem.line);
    if (own) own.push(problem);
    else found.set(problem.line, [problem]);
  }
  return found;
}

const TOPIC_CHOICES: readonly TopicChoice[] = ['all', 'transport', 'candidates', 'codecs', 'media'];

interface Props {
  readonly description: SdpDescription;
  readonly labels: ReaderLabels;
  readonly problems?: readonly SdpProblem[];
}

const specOf = ({ facts }: SdpLine) =>
  facts.kind === 'unknown'
    ? undefined
    : SPEC_OF[facts.kind === 'unreadable' ? facts.of : facts.kind];

function sectionTitle(section: SdpSection, labels: ReaderLabels): string {
  if (section.index === 0) return labels.session;
  const { mid, media, direction } = section;
  const rejected = isRejected(section);
  return labels.section({ mid, media: media?.media ?? '?', direction, isRejected: rejected });
}

/** A description line by line: what the reader points at is explained below, or everything beside its line. */
export function DescriptionReader({ description, labels, problems = NO_PROBLEMS }: Props) {
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [topic, setTopic] = useState<TopicChoice>('all');
  const [isAll, setAll] = useState(false);
  const [chosen, setChosen] = useState<number>();
  const [hovered, setHovered] = useState<number>();
  const shown = useMemo(
    () =>
      description.sections.map((section) => ({
        section,
        lines: section.lines.filter(
          (line) => topic === 'all' || line.topic === topic || line.facts.kind === 'media',
        ),
      })),
    [description, topic],
  );
  const problemsOf = useMemo(() => byLine(problems), [problems]);
  const visible = shown.flatMap(({ lines }) => lines);
  const current = visible.find(({ number }) => number === (chosen ?? -1)) ?? visible[0];
  const pointed = description.lines.find(({ number }) => number === hovered) ?? current;
  const explained = hovered === undefined && chosen === undefined ? undefined : pointed;

  function onKeyDown(key: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[key.key];
    if (step === undefined || current === undefined) return;
    const buttons = [
      ...(root.current?.querySelectorAll<HTMLButtonElement>('details[open] [data-line]') ?? []),
    ];
    const at = buttons.findIndex((button) => button === document.activeElement);
    if (at === -1) return;
    key.preventDefault();
    buttons[at + step]?.focus();
  }

  return (
    <div class={css['reader']} data-reader data-all={isAll ? '' : undefined}>
      <div class={css['bar']}>
        <div class={css['chips']} role="group" aria-label={labels.topics.label}>
          {TOPIC_CHOICES.map((choice) => (
            <button
              key={choice}
              type="button"
              class={css['chip']}
              data-topic={choice}
              aria-pressed={choice === topic}
              onClick={() => {
                setTopic(choice);
              }}
            >
              {labels.topics[choice]}
            </button>
          ))}
        </div>
        <label class={css['check']}>
          <input
            type="checkbox"
            checked={isAll}
            data-explain-all
            onChange={({ currentTarget }) => {
              setAll(currentTarget.checked);
            }}
          />
          {labels.explainAll}
        </label>
      </div>
      <div
        ref={root}
        class={css['sections']}
        onKeyDown={onKeyDown}
        onMouseLeave={() => {
          setHovered(undefined);
        }}
      >
        {shown.map(
          ({ section, lines }) =>
            lines.length > 0 && (
              <details key={section.index} open class={css['section']} data-section={section.index}>
                <summary>
                  <b>{sectionTitle(section, labels)}</b>{' '}
                  <span>
                    {section.codecs.length > 0 && <>{labels.codecs(section.codecs)} · </>}
                    {labels.lines(section.lines.length)}
                  </span>
                </summary>
                <ol class={css['lines']}>
                  {lines.map((line) => (
                    <Line
                      key={line.number}
                      line={line}
                      labels={labels}
                      describedBy={line === explained ? `${id}-text` : undefined}
                      isTabStop={line === current}
                      isCurrent={line === explained}
                      isRelated={
                        explained !== undefined && line !== explained && areRelated(explained, line)
                      }
                      isExplained={isAll}
                      problems={problemsOf.get(line.number) ?? NO_PROBLEMS}
                      onPoint={setHovered}
                      onChoose={setChosen}
                    />
                  ))}
                </ol>
              </details>
            ),
        )}
      </div>
      {!isAll && (
        <div class={css['explained']} id={`${id}-text`} data-explained>
          {explained === undefined ? (
            <p class={css['quiet']}>{labels.point}</p>
          ) : (
            <>
              <p class={css['head']}>
                <span>{labels.line(explained.number)}</span>
                <Spec line={explained} labels={labels} />
              </p>
              <p>{labels.explain(explained.facts)}</p>
            </>
          )}
        </div>
      )}
    </div>
  );
}

/** The way to the section that defines a line. */
function Spec({ line, labels }: { line: SdpLine; labels: ReaderLabels }) {
  const spec = specOf(line);
  if (spec === undefined) return null;
  return (
    <a href={spec.url} rel="noreferrer" target="_blank">
      {labels.spec(spec.name)}
    </a>
  );
}
