import type { TranscriptLine } from '../../../lib/views/models.ts';
import { pure } from '../pure.ts';
import type { TranscriptLabels } from './labels.ts';
import css from './transcript.module.css';

/** Where a line stands to the playhead. */
export type Tense = 'past' | 'current' | 'future';

/** One event as a sentence, with the way to its moment and to its cause. */
export const Line = pure(
  (props: {
    line: TranscriptLine;
    tense: Tense;
    isSelected: boolean;
    side: 'a' | 'b' | undefined;
    labels: TranscriptLabels;
    onGo: (seq: number) => void;
    onCause: (seq: number) => void;
  }) => {
    const { line, tense, isSelected, side, labels, onGo, onCause } = props;
    const time = labels.time(line.at);
    const { seq } = line;
    return (
      <li
        class={css['line']}
        value={seq + 1}
        data-seq={seq}
        data-side={side}
        data-tense={tense}
        data-selected={isSelected ? '' : undefined}
        aria-current={tense === 'current' ? 'step' : undefined}
      >
        <button
          type="button"
          class={css['time']}
          aria-label={labels.goTo(time)}
          onClick={() => {
            onGo(seq);
          }}
        >
          {time}
        </button>
        <p class={css['sentence']}>{labels.sentence(line)}</p>
        {line.because !== undefined && (
          <button
            type="button"
            class={css['why']}
            aria-label={labels.whyOf(labels.plain(line))}
            onClick={() => {
              onCause(seq);
            }}
          >
            {labels.why}
          </button>
        )}
      </li>
    );
  },
);
