import { tableOf } from '../../../lib/views/console-window.ts';
import type { ConsoleLine } from '../../../lib/views/models.ts';
import { pure } from '../pure.ts';
import type { ValueContext } from './context.ts';
import css from './console.module.css';
import { contentOf } from './line-text.ts';
import { Place } from './place.tsx';
import { Table } from './table.tsx';
import { Value } from './value.tsx';

/** Deeper groups stand no further to the right: there would be no room left. */
const DEEPEST = 8;

interface LineProps {
  readonly line: ConsoleLine;
  /** It was written after the playhead. */
  readonly isFuture: boolean;
  readonly isSelected: boolean;
  /** Of a group's line: its lines are seen. */
  readonly isOpen: boolean;
  readonly context: ValueContext;
  readonly onGo: (seq: number) => void;
  readonly onGroup: (seq: number) => void;
}

/** Whether a click was meant for something on the line, or ended a selection of text. */
function isElsewhere(event: MouseEvent): boolean {
  const { target } = event;
  const isControl = target instanceof Element && target.closest('button') !== null;
  return isControl || getSelection()?.isCollapsed === false;
}

/** One line of the console, with the way to its moment and to its code. */
export const Line = pure((props: LineProps) => {
  const { line, isFuture, isSelected, isOpen, context, onGo, onGroup } = props;
  const { labels } = context;
  const { seq, level, method, where, count, group } = line;
  const kind = labels.kind(line);
  const time = labels.time(line.at);
  const isGroup = method === 'group' || method === 'groupCollapsed';
  return (
    <li
      class={css['line']}
      data-console-line=""
      data-level={level}
      data-method={method}
      data-seq={seq}
      data-depth={Math.min(group?.depth ?? 0, DEEPEST)}
      data-tense={isFuture ? 'future' : 'past'}
      data-selected={isSelected ? '' : undefined}
      onClick={(event) => {
        if (!isElsewhere(event)) onGo(seq);
      }}
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
      <div class={css['body']}>
        {kind !== '' && (
          <span class={css['kind']}>
            <span aria-hidden="true">{labels.sign[level]}</span> {kind}{' '}
          </span>
        )}
        {isGroup && (
          <button
            type="button"
            class={css['toggle']}
            aria-expanded={isOpen}
            aria-label={isOpen ? labels.hideGroup : labels.showGroup}
            onClick={() => {
              onGroup(seq);
            }}
          />
        )}
        <Content line={line} context={context} />
        {count > 1 && <span class={css['count']}>{labels.times(count)}</span>}
      </div>
      {where !== undefined && <Place place={where} context={context} />}
    </li>
  );
});

function Content({ line, context }: { line: ConsoleLine; context: ValueContext }) {
  const table = line.method === 'table' ? tableOf(line.args) : undefined;
  if (table !== undefined) return <Table table={table} context={context} />;
  const { words, values } = contentOf(line, context.labels);
  return (
    <>
      {words !== undefined && <span class={css['words']}>{words} </span>}
      {values.map((value, i) => (
        <span key={i}>
          {i > 0 && ' '}
          <Value value={value} context={context} depth={0} />
        </span>
      ))}
    </>
  );
}
