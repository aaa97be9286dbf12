import { useEffect, useState } from 'preact/hooks';
import type { Plain, PlainFrame, PlainPreview, PreviewEntry } from '../../../lib/trace/plain.ts';
import { asPreview, rangesOf } from '../../../lib/views/console-window.ts';
import type { EntryRange } from '../../../lib/views/console-window.ts';
import type { ValueContext } from './context.ts';
import css from './console.module.css';
import { Place } from './place.tsx';
import { keyText, valuePieces } from './value-text.ts';
import type { TextPiece } from './value-text.ts';

interface ValueProps {
  readonly value: Plain;
  readonly context: ValueContext;
  /** 0: a line's own value. */
  readonly depth: number;
}

/** Entries that come at once, and that a range asks for. */
const PORTION = 100;

function Pieces({ pieces }: { pieces: readonly TextPiece[] }) {
  return (
    <>
      {pieces.map(({ text, kind }) =>
        kind === 'plain' ? text : <span class={css[kind]}>{text}</span>,
      )}
    </>
  );
}

/** What can be opened, as a preview; `undefined` for what a line shows whole. */
function openable(value: Plain): PlainPreview | undefined {
  const preview = asPreview(value);
  if (preview !== undefined) {
    const { entries, handle, stack } = preview;
    const hasMore = entries.length > 0 || handle !== undefined || stack !== undefined;
    return hasMore ? preview : undefined;
  }
  if (value === null || typeof value !== 'object') return undefined;
  const entries = entriesOf(value);
  return entries === undefined || entries.length === 0
    ? undefined
    : { $: 'preview', shape: 'object', className: '', entries };
}

/** Entries of plain data that is no preview: what other sources write. */
function entriesOf(value: Exclude<Plain, string | number | boolean | null>) {
  if (Array.isArray(value))
    return (value as readonly Plain[]).map((item, i): PreviewEntry => [i, item]);
  if (!('$' in value)) return Object.entries(value) as [string, Plain][];
  return value.$ === 'object' ? value.entries : undefined;
}

/** One value: text, a tree to be opened, or a getter to be run. */
export function Value({ value, context, depth }: ValueProps) {
  const words = context.labels.value;
  if (value !== null && typeof value === 'object' && '$' in value) {
    if (value.$ === 'getter' && value.handle !== undefined) {
      return <Getter handle={value.handle} context={context} depth={depth} />;
    }
    if (value.$ === 'stack') return <Frames frames={value.frames} context={context} />;
    if (value.$ === 'joined') {
      return (
        <>
          {value.parts.map((part, i) => (
            <Value
              key={i}
              value={part}
              context={context}
              depth={typeof part === 'string' ? 0 : depth}
            />
          ))}
        </>
      );
    }
  }
  const preview = openable(value);
  if (preview !== undefined)
    return <Tree value={value} preview={preview} context={context} depth={depth} />;
  return (
    <span class={css['value']}>
      <Pieces pieces={valuePieces(value, words, depth)} />
    </span>
  );
}

function Tree(props: ValueProps & { readonly preview: PlainPreview }) {
  const { value, preview, context, depth } = props;
  const [isOpen, setOpen] = useState(depth === 0 && preview.shape === 'error');
  return (
    <span class={css['tree']} data-open={isOpen ? '' : undefined}>
      <button
        type="button"
        class={css['toggle']}
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
          setOpen(event.key === 'ArrowRight');
          event.preventDefault();
          event.stopPropagation();
        }}
      >
        <Pieces pieces={valuePieces(value, context.labels.value, depth)} />
      </button>
      {isOpen && <Inside preview={preview} context={context} depth={depth} />}
    </span>
  );
}

type Asked = PlainPreview | 'gone' | 'loading' | undefined;

/** Asks for entries once; what comes when nobody looks any more is let go. */
function useAsked(context: ValueContext, handle: number | undefined, from: number) {
  const [asked, setAsked] = useState<Asked>();
  const ask = (): void => {
    if (handle === undefined) return;
    setAsked('loading');
    context.expand(handle, from).then(
      (found) => {
        setAsked(asPreview(found) ?? 'gone');
      },
      () => {
        setAsked('gone');
      },
    );
  };
  return { asked, ask };
}

function Inside({
  preview,
  context,
  depth,
}: Omit<ValueProps, 'value'> & { readonly preview: PlainPreview }) {
  const words = context.labels.value;
  const { handle } = preview;
  const { asked, ask } = useAsked(context, handle, 0);
  const isUnseen = preview.entries.length === 0 && preview.stack === undefined;
  useEffect(() => {
    if (isUnseen) ask();
    // Only what it was when it was opened counts.
  }, []);
  const isNow = typeof asked === 'object';
  const { entries, more = 0, size, stack, shape } = isNow ? asked : preview;
  const shown = size === undefined ? entries.length : size - more;
  const isWhole = isNow || handle === undefined || isUnseen || more > 0;
  return (
    <span class={css['inside']} role="group">
      {isNow && <span class={css['note']}>{words.now}</span>}
      {stack !== undefined && <Frames frames={stack} context={context} />}
      <Entries entries={entries} shape={shape} from={0} context={context} depth={depth} />
      {isNow && entries.length === 0 && more === 0 && (
        <span class={css['note']}>{words.nothing}</span>
      )}
      {more > 0 &&
        (handle === undefined ? (
          <span class={css['note']}>{words.noMore(more)}</span>
        ) : (
          <Ranges
            of={{ from: shown, to: shown + more }}
            handle={handle}
            context={context}
            depth={depth}
          />
        ))}
      {asked === 'loading' && <span class={css['note']}>{words.loading}</span>}
      {asked === 'gone' && <span class={css['note']}>{words.gone}</span>}
      {!isWhole && asked === undefined && (
        <button type="button" class={css['small']} onClick={ask}>
          {words.all}
        </button>
      )}
    </span>
  );
}

function Entries(props: {
  readonly entries: readonly PreviewEntry[];
  readonly shape: PlainPreview['shape'];
  readonly from: number;
  readonly context: ValueContext;
  readonly depth: number;
}) {
  const { entries, shape, from, context, depth } = props;
  const words = context.labels.value;
  let next = from;
  return (
    <>
      {entries.map(([key, value], i) => {
        const gap = shape === 'list' && typeof key === 'number' ? key - next : 0;
        if (typeof key === 'number') next = key + 1;
        return (
          <span key={i} class={css['entry']}>
            {gap > 0 && <span class={css['note']}>{words.emptyItems(gap)}</span>}
            {shape !== 'set' && (
              <span class={css['key']}>
                {keyText(key, words)}
                {shape === 'map' ? ' => ' : ': '}
              </span>
            )}
            <Value value={value} context={context} depth={Math.max(depth, 0) + 1} />
          </span>
        );
      })}
    </>
  );
}

interface RangesProps {
  readonly of: EntryRange;
  readonly handle: number;
  readonly context: ValueContext;
  readonly depth: number;
}

function Ranges(props: RangesProps) {
  return (
    <>
      {rangesOf(props.of).map((range) => (
        <Range key={range.from} {...props} of={range} />
      ))}
    </>
  );
}

function Range(props: RangesProps) {
  const { of, handle, context, depth } = props;
  const { from, to } = of;
  const [isOpen, setOpen] = useState(false);
  const { asked, ask } = useAsked(context, handle, from);
  const isPortion = to - from <= PORTION;
  return (
    <span class={css['entry']}>
      <button
        type="button"
        class={css['toggle']}
        aria-expanded={isOpen}
        onClick={() => {
          if (!isOpen && isPortion && asked === undefined) ask();
          setOpen(!isOpen);
        }}
      >
        {`[${String(from)} … ${String(to - 1)}]`}
      </button>
      {isOpen && (
        <span class={css['inside']} role="group">
          {!isPortion && <Ranges {...props} />}
          {typeof asked === 'object' && (
            <Entries
              entries={asked.entries.slice(0, to - from)}
              shape={asked.shape}
              from={from}
              context={context}
              depth={depth}
            />
          )}
          {asked === 'loading' && <span class={css['note']}>{context.labels.value.loading}</span>}
          {asked === 'gone' && <span class={css['note']}>{context.labels.value.gone}</span>}
        </span>
      )}
    </span>
  );
}

function Getter({
  handle,
  context,
  depth,
}: Omit<ValueProps, 'value'> & { readonly handle: number }) {
  const words = context.labels.value;
  const [found, setFound] = useState<{ readonly value: Plain | undefined }>();
  if (found !== undefined) {
    return found.value === undefined ? (
      <span class={css['note']}>{words.gone}</span>
    ) : (
      <Value value={found.value} context={context} depth={depth} />
    );
  }
  return (
    <button
      type="button"
      class={css['small']}
      aria-label={words.runGetter}
      onClick={() => {
        context.expand(handle, 0).then(
          (value) => {
            setFound({ value });
          },
          () => {
            setFound({ value: undefined });
          },
        );
      }}
    >
      (…)
    </button>
  );
}

/** The calls of a stack, each a way to its line. */
function Frames({
  frames,
  context,
}: {
  readonly frames: readonly PlainFrame[];
  readonly context: ValueContext;
}) {
  return (
    <span class={css['frames']}>
      {frames.map((frame, i) => (
        <span key={i} class={css['entry']}>
          <span class={css['quiet']}>
            {frame.name === '' ? context.labels.value.anonymous : frame.name}
          </span>{' '}
          <Place place={frame} context={context} />
        </span>
      ))}
    </span>
  );
}
