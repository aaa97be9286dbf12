import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PeerId } from '../../../lib/trace/events.ts';
import type { SequenceView } from '../../../lib/views/models.ts';
import { sequenceWindow } from '../../../lib/views/sequence-window.ts';
import { leftPeer } from '../peer-side.ts';
import { useReducedMotion } from '../reduced-motion.ts';
import type { DiagramProps } from '../types.ts';
import { CHUNK_LINES, useFollowing } from './follow.ts';
import { Heads } from './heads.tsx';
import { selectionAfter } from './keys.ts';
import type { SequenceLabels } from './labels.ts';
import { Ladder } from './ladder.ts';
import { Lines } from './lines.ts';
import { causeOf, locate, pointOf } from './locate.ts';
import { placeMarks } from './marks.ts';
import type { Side } from './route.ts';
import { Moving } from './moving.tsx';
import { lineId, Rows } from './rows.tsx';
import { Connector, Defs, Lifelines, Stage } from './stage.tsx';
import css from './sequence.module.css';

/** Height of a line in rem (`--line` of the style sheet) and, before the page has woken up, in px. */
const LINE_REM = 1.875;
const LINE_PX = 30;

/** Up to here every line is drawn, so that the picture prints whole; longer ones are drawn in windows. */
const WHOLE_LINES = 120;

/** Lines drawn of a longer one: a viewport of 1200 px, and a chunk on each side. */
const WINDOW_LINES = 6 * CHUNK_LINES;

function useLinePx(): number {
  const [px, setPx] = useState(LINE_PX);
  useLayoutEffect(() => {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    setPx(LINE_REM * rem);
  }, []);
  return px;
}

function useLines(rows: SequenceView['rows'], folded: boolean): Lines {
  const before = useRef<Lines>();
  return useMemo(() => {
    before.current = new Lines(rows, folded, before.current);
    return before.current;
  }, [rows, folded]);
}

/**
 * Two lifelines, the signaling channel between them, and what both come to share outside of it: one line an event, from the
 * top down. `model` is the view of the whole trace so far; nothing after the playhead is drawn of it, but a message
 * knows where it is going.
 */
export function SequenceDiagram(props: DiagramProps<SequenceView, SequenceLabels>) {
  const { model, labels, playhead, selected, onSelect } = props;
  const id = useId();
  const still = useReducedMotion();
  const linePx = useLinePx();
  const [folded, setFolded] = useState(true);
  const lines = useLines(model.rows, folded);
  const ladder = useMemo(() => new Ladder(model.rows, lines, linePx), [model.rows, lines, linePx]);
  const { position } = playhead;
  const now = ladder.y(position - 1 + (still ? 0 : playhead.fraction));
  const following = useFollowing(now, linePx);

  const begun = lines.begunAt(position);
  const isWhole = begun <= WHOLE_LINES;
  const from = isWhole ? 0 : Math.max(0, Math.min(following.chunk - 1, begun) * CHUNK_LINES);
  const to = isWhole ? begun : Math.min(begun, from + WINDOW_LINES);

  const left = leftPeer(model.peers);
  const right = model.peers.slice(0, 2).find((peer) => peer !== left) ?? 'B';
  const placing = useMemo(() => {
    const sideOf = (peer: PeerId): Side => (peer === left ? 'left' : 'right');
    return { position, sideOf };
  }, [position, left]);

  const marks = useMemo(() => {
    const window = sequenceWindow(model, lines.firstRow(from), lines.firstRow(to));
    return placeMarks(window, ladder, placing);
  }, [model, ladder, from, to, placing]);

  const chosen = useMemo(() => {
    const place = selected === null ? undefined : locate(model, selected);
    if (place === undefined || selected === null) return undefined;
    const causeSeq = causeOf(place);
    const cause = causeSeq === undefined ? undefined : locate(model, causeSeq);
    const end = pointOf(place, selected, ladder, placing.sideOf);
    const start =
      cause && causeSeq !== undefined && pointOf(cause, causeSeq, ladder, placing.sideOf);
    return { place, cause, link: start && end && { start, end } };
  }, [model, ladder, selected, placing.sideOf]);

  const chosenLine = chosen === undefined ? -1 : lines.lineOf(chosen.place.index);
  useLayoutEffect(() => {
    if (chosenLine >= 0 && chosenLine < begun) following.reveal(ladder.middle(chosenLine));
  }, [chosenLine, following.height]);

  const isShown = chosenLine >= from && chosenLine < to;
  const list = useMemo(
    () => (
      <Rows
        id={id}
        model={model}
        lines={lines}
        range={{ from, to }}
        placing={placing}
        chosen={chosen && { index: chosen.place.index, cause: chosen.cause?.index }}
        labels={labels}
      />
    ),
    [id, model, lines, from, to, placing, chosen, labels],
  );
  const above = ladder.top(from);
  const stage = useMemo(
    () => (
      <svg class={css['stage']} aria-hidden="true">
        <Defs id={id} />
        <Lifelines />
        <svg y={-above} class={css['at']} width="100%">
          <Stage marks={marks} id={id} />
          {isShown && chosen?.link && <Connector {...chosen.link} />}
        </svg>
      </svg>
    ),
    [marks, id, above, chosen, isShown],
  );
  const isList = begun > 0;

  return (
    <div class={css['root']}>
      <Heads
        left={left}
        right={right}
        folded={folded}
        onFold={lines.folds || !folded ? setFolded : undefined}
        labels={labels}
      />
      <div
        ref={following.scroller}
        class={css['scroller']}
        tabIndex={isList ? 0 : undefined}
        role={isList ? 'listbox' : undefined}
        aria-label={isList ? labels.title : undefined}
        aria-activedescendant={isShown ? lineId(id, chosenLine) : undefined}
        onScroll={following.onScroll}
        onWheel={following.onWheel}
        onKeyDown={(event) => {
          const seq = selectionAfter(event.key, { lines, rows: model.rows, begun, chosenLine });
          if (seq === undefined) return;
          event.preventDefault();
          onSelect(seq);
        }}
        onClick={(event) => {
          const row = (event.target as Element).closest<HTMLElement>('[data-seq]');
          if (row !== null) onSelect(Number(row.dataset['seq']));
        }}
      >
        <svg class={css['spacer']} width="1" height={above} aria-hidden="true" />
        <div class={css['window']} role="presentation" data-last={to === begun ? '' : undefined}>
          {stage}
          {position > 0 && (
            // A picture of its own: what moves every frame must not make the rest be laid out again.
            <svg class={css['stage']} aria-hidden="true">
              <svg y={-above} class={css['at']} width="100%">
                <Moving marks={marks} now={now} still={still} isBetween={playhead.fraction > 0} />
              </svg>
            </svg>
          )}
          {list}
        </div>
        <svg class={css['spacer']} width="1" height={ladder.top(begun - to)} aria-hidden="true" />
      </div>
      {!isList && <p class={css['empty']}>{labels.empty}</p>}
      {following.away && (
        <button type="button" class={css['toNow']} onClick={following.toNow}>
          {labels.toNow}
        </button>
      )}
    </div>
  );
}
