import type { SampleWords, SpokenPlace } from '../../../content/ui/sample.types.ts';
import type { CodePlace } from '../../../lib/trace/events.ts';
import styles from './Marked.module.css';
import type { Workbench } from './types.ts';

interface Props {
  readonly bench: Workbench;
  readonly words: SampleWords;
  /** Brings the line into sight. */
  readonly onShow: (place: CodePlace) => void;
}

interface RowProps extends Props {
  readonly kind: 'cause' | 'playhead';
  readonly sign: string;
  readonly say: (place: SpokenPlace) => string;
  readonly place: CodePlace | undefined;
  /** In place of a line. */
  readonly none: string;
}

function Row({ bench, kind, sign, say, place, none, onShow }: RowProps) {
  const files = bench.texts.files.value;
  const text = files.find(({ name }) => name === place?.file)?.text;
  const line = place && text?.split('\n')[place.line - 1]?.trim();
  return (
    <p class={styles['row']} data-marked={kind} data-line={place?.line}>
      <span class={styles[kind]} aria-hidden="true">
        {sign}
      </span>
      {place === undefined ? (
        <span class={styles['none']}>{none}</span>
      ) : (
        <button
          type="button"
          class={styles['place']}
          onClick={() => {
            onShow(place);
          }}
        >
          <span>{say({ file: files.length > 1 ? place.file : undefined, line: place.line })}</span>{' '}
          <code>{line}</code>
        </button>
      )}
    </p>
  );
}

/** Which lines are marked and what the marks mean: also for whoever does not see them. */
export function Marked(props: Props) {
  const { bench, words } = props;
  const { marks, scope } = bench;
  const cause = marks.cause.value;
  const isSelected = scope.session.selected.value !== null;
  return (
    <div class={styles['marked']} role="group" aria-label={words.marks.label}>
      <Row
        {...props}
        kind="playhead"
        sign="▸"
        say={words.marks.playheadAt}
        place={marks.playhead.value}
        none={scope.session.length.value === 0 ? words.marks.empty : words.marks.notYet}
      />
      <Row
        {...props}
        kind="cause"
        sign="◆"
        say={(place) => words.marks.causeAt(place, cause?.isKnown ?? true)}
        place={cause?.place}
        none={isSelected ? words.marks.noCause : words.marks.select}
      />
    </div>
  );
}
