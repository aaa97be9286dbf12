import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { TranscriptView } from '../../../lib/views/models.ts';
import type { DiagramProps } from '../types.ts';
import { Copy } from './copy.tsx';
import type { TranscriptLabels } from './labels.ts';
import { Line } from './line.tsx';
import type { Tense } from './line.tsx';
import { PAGE_LINES, pageAround } from './page.ts';
import type { Page } from './page.ts';
import css from './transcript.module.css';

/** Props of the transcript: a line leads to its moment and to its cause. */
export interface TranscriptProps extends DiagramProps<TranscriptView, TranscriptLabels> {
  /** The reader chose the moment just after event `seq`. */
  readonly onSeek: (seq: number) => void;
  /** The reader asked what led to event `seq`. */
  readonly onCause: (seq: number) => void;
}

/** Brings `line` into sight inside its box, and nothing else of the page with it. */
function scrollInBox(box: HTMLElement, line: HTMLElement): void {
  const top = line.offsetTop - box.offsetTop;
  const isAbove = top < box.scrollTop;
  const isBelow = top + line.offsetHeight > box.scrollTop + box.clientHeight;
  if (isAbove || isBelow) box.scrollTop = top - box.clientHeight / 2;
}

/**
 * The text form of everything: one sentence for each event. `model` is the view of the whole trace so far; what
 * lies after the playhead is quiet, so that a reader can go there. Of a long one, the part around the playhead.
 */
export function TranscriptDiagram(props: TranscriptProps) {
  const { model, labels, playhead, selected, onSelect, onSeek, onCause } = props;
  const { lines } = model;
  const current = playhead.position - 1;
  const { from, to } = pageAround(current, lines.length);
  const [opened, setOpened] = useState<Page>();
  useEffect(() => {
    setOpened(undefined);
  }, [from]);
  const first = opened?.from ?? from;
  const last = Math.min(opened?.to ?? to, lines.length);

  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const line = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (list.current && line) scrollInBox(list.current, line);
  }, [current]);

  const calls = useRef({ onSelect, onSeek, onCause });
  calls.current = { onSelect, onSeek, onCause };
  const go = useCallback((seq: number) => {
    calls.current.onSelect(seq);
    calls.current.onSeek(seq);
  }, []);
  const why = useCallback((seq: number) => {
    calls.current.onCause(seq);
  }, []);

  const shown = useMemo(() => lines.slice(first, last), [lines, first, last]);
  if (lines.length === 0) return <p class={css['empty']}>{labels.empty}</p>;
  return (
    <div class={css['root']} role="group" aria-label={labels.title}>
      <Copy
        text={() =>
          lines
            .slice(0, playhead.position)
            .map((line) => `${labels.time(line.at)}\t${labels.sentence(line)}`)
            .join('\n')
        }
        labels={labels}
      />
      {first > 0 && (
        <button
          type="button"
          class={css['more']}
          onClick={() => {
            setOpened({ from: Math.max(0, first - PAGE_LINES), to: last });
          }}
        >
          {labels.earlier(Math.min(first, PAGE_LINES))}
        </button>
      )}
      <ol ref={list} class={css['lines']}>
        {shown.map((line) => {
          const tense: Tense =
            line.seq === current ? 'current' : line.seq < current ? 'past' : 'future';
          return (
            <Line
              key={line.seq}
              line={line}
              tense={tense}
              isSelected={line.seq === selected}
              side={line.peer === null ? undefined : line.peer === 'B' ? 'b' : 'a'}
              labels={labels}
              onGo={go}
              onCause={why}
            />
          );
        })}
      </ol>
      {last < lines.length && (
        <button
          type="button"
          class={css['more']}
          onClick={() => {
            setOpened({ from: first, to: last + PAGE_LINES });
          }}
        >
          {labels.later(Math.min(lines.length - last, PAGE_LINES))}
        </button>
      )}
    </div>
  );
}
