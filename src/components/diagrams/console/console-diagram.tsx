import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CodePlace } from '../../../lib/trace/events.ts';
import type { Plain } from '../../../lib/trace/plain.ts';
import { consoleWindow } from '../../../lib/views/console-window.ts';
import type { ConsoleView } from '../../../lib/views/models.ts';
import type { DiagramProps } from '../types.ts';
import type { ValueContext } from './context.ts';
import css from './console.module.css';
import { Copy } from './copy.tsx';
import type { ConsoleLabels } from './labels.ts';
import { Line } from './line.tsx';
import { lineText } from './line-text.ts';
import { useFlood } from './use-flood.ts';
import { useNews } from './use-news.ts';

/** Lines shown at first, and added by each step back: what a page draws anew within a frame or two. */
const PAGE = 200;
/** Lines shown at most; copying takes all. */
const MOST = 1000;
/** Lines shown while they come faster than anyone reads: more than are in sight. */
const FLOOD_LINES = 40;
/** So near to its end, in px, the console follows what is written. */
const NEAR_END_PX = 24;

/** Props of the console. `model` is the view of the whole trace: what is written after the playhead is dimmed. */
export interface ConsoleProps extends DiagramProps<ConsoleView, ConsoleLabels> {
  /** The reader chose the moment just after event `seq`. */
  readonly onSeek: (seq: number) => void;
  readonly onPlace: (place: CodePlace) => void;
  readonly expand: (handle: number, from: number) => Promise<Plain | undefined>;
  /** Lines that were left out because there were too many. */
  readonly dropped: number;
}

/** The program's console: text only, whatever was written. */
export function ConsoleDiagram(props: ConsoleProps) {
  const { model, labels, playhead, selected, dropped } = props;
  const [count, setCount] = useState(PAGE);
  /** Groups that the reader opened or shut, by `seq`. */
  const [turned, setTurned] = useState<ReadonlySet<number>>(new Set());
  const news = useNews(model, labels);

  const calls = useRef(props);
  calls.current = props;
  const context = useMemo(
    (): ValueContext => ({
      labels,
      expand: (handle, from) => calls.current.expand(handle, from),
      onPlace: (place) => {
        calls.current.onPlace(place);
      },
    }),
    [labels],
  );
  const go = useCallback((seq: number) => {
    calls.current.onSelect(seq);
    calls.current.onSeek(seq);
  }, []);
  const turn = useCallback((seq: number) => {
    setTurned((before) => {
      const after = new Set(before);
      if (!after.delete(seq)) after.add(seq);
      return after;
    });
  }, []);

  const follows = useRef(true);
  const isFlooded = useFlood(model.lines.length);
  const room = isFlooded && follows.current ? Math.min(count, FLOOD_LINES) : count;
  const { lines, earlier } = useMemo(
    () => consoleWindow(model, room, ({ seq, isCollapsed }) => isCollapsed === turned.has(seq)),
    [model, room, turned],
  );
  const isEmpty = model.lines.length === 0;
  useEffect(() => {
    if (isEmpty) setCount(PAGE);
  }, [isEmpty]);

  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (follows.current && box.current !== null) box.current.scrollTop = box.current.scrollHeight;
  }, [lines]);
  useEffect(() => {
    const line = box.current?.querySelector<HTMLElement>('[data-selected]');
    if (box.current && line) bringIntoBox(box.current, line);
  }, [selected]);

  return (
    <div class={css['root']} data-console="" data-console-count={model.lines.length}>
      <div class={css['head']}>
        <span class={css['title']}>{labels.title}</span>
        <Copy
          labels={labels}
          isIdle={isEmpty}
          text={() =>
            model.lines
              .slice()
              .map((line) => lineText(line, labels))
              .join('\n')
          }
        />
      </div>
      <div
        ref={box}
        class={css['log']}
        role="log"
        // Each line of a flood would be read out: `news` says what is new instead.
        aria-live="off"
        aria-label={labels.title}
        tabIndex={0}
        onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
          follows.current = scrollHeight - scrollTop - clientHeight < NEAR_END_PX;
        }}
      >
        {model.cleared !== undefined && earlier === 0 && (
          <p class={css['empty']}>{labels.cleared}</p>
        )}
        {isEmpty && model.cleared === undefined && <p class={css['empty']}>{labels.empty}</p>}
        {earlier > 0 && (
          <p class={css['earlier']}>
            {count < MOST ? (
              <button
                type="button"
                class={css['small']}
                onClick={() => {
                  follows.current = false;
                  setCount(Math.min(MOST, count + PAGE));
                }}
              >
                {labels.earlier(earlier)}
              </button>
            ) : (
              labels.earlier(earlier)
            )}
          </p>
        )}
        <ol class={css['lines']}>
          {lines.map((line) => (
            <Line
              key={line.seq}
              line={line}
              isFuture={line.seq >= playhead.position}
              isSelected={selected !== null && line.seq <= selected && selected <= line.lastSeq}
              isOpen={(line.method === 'groupCollapsed') === turned.has(line.seq)}
              context={context}
              onGo={go}
              onGroup={turn}
            />
          ))}
        </ol>
        {dropped > 0 && <p class={css['dropped']}>{labels.dropped(dropped)}</p>}
      </div>
      <p class={css['news']} role="status">
        {news}
      </p>
    </div>
  );
}

/** Brings `line` into sight inside its box, and nothing else of the page with it. */
function bringIntoBox(box: HTMLElement, line: HTMLElement): void {
  const top = line.offsetTop;
  const isAbove = top < box.scrollTop;
  const isBelow = top + line.offsetHeight > box.scrollTop + box.clientHeight;
  if (isAbove || isBelow) box.scrollTop = top - box.clientHeight / 2;
}
