import { useEffect, useRef, useState } from 'preact/hooks';
import type { ScopeWords } from '../../../content/ui/scope.types.ts';
import type { StateEvent } from '../../../lib/trace/events.ts';
import { attributeOf } from './attribute.ts';
import styles from './Changes.module.css';
import { momentText } from '../../../content/ui/times.ts';
import type { Scope } from './model.ts';
import { PeerBadge } from './PeerBadge.tsx';

/** So many rows are drawn around the playhead; a reader scrolls through no more. */
const MOST_ROWS = 200;

interface RowProps {
  readonly change: StateEvent;
  readonly scope: Scope;
  readonly words: ScopeWords;
}

function Row({ change, scope, words: { changes: words } }: RowProps) {
  const { session, teller } = scope;
  const { seq, at, peer, machine, from, to, cause } = change;
  const playhead = session.playhead.value;
  const classes = [
    styles['row'],
    seq >= playhead && styles['ahead'],
    seq === session.selected.value && styles['selected'],
  ];
  return (
    <li
      class={classes.filter(Boolean).join(' ')}
      data-change={machine}
      data-peer={peer}
      data-seq={seq}
      aria-current={seq === playhead - 1 ? 'true' : undefined}
    >
      <span class={styles['time']}>{momentText(at)}</span>
      <PeerBadge peer={peer} />
      <button
        type="button"
        class={styles['change']}
        onClick={() => {
          session.seek(seq);
          session.select(seq);
        }}
      >
        <span class={styles['attribute']}>{attributeOf(machine)}</span>
        <span class={styles['states']}>
          <span class={styles['from']}>{from}</span>
          <span aria-hidden="true"> → </span>
          <span class={styles['to']}>{to}</span>
        </span>
      </button>
      {cause === undefined ? (
        <span class={styles['cause']}>{words.unknown}</span>
      ) : (
        <button
          type="button"
          class={styles['cause']}
          title={cause.how === 'inferred' ? words.inferred : undefined}
          onClick={() => session.toCause(seq)}
        >
          <span aria-hidden="true">← </span>
          {teller.value?.what(cause.seq) ?? '…'}
        </button>
      )}
    </li>
  );
}

/** Every state change that the reader has seen, with peer, time and cause. */
export function Changes({ scope, words }: { readonly scope: Scope; readonly words: ScopeWords }) {
  const { session } = scope;
  const [all, setAll] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const shown = scope.shown;
  const playhead = session.playhead.value;
  const seen = scope.changes.value.filter(
    ({ seq, machine }) => seq < scope.furthest.value && (all || shown.includes(machine)),
  );
  const reached = seen.findLastIndex(({ seq }) => seq < playhead) + 1;
  const first = Math.max(0, Math.min(reached - MOST_ROWS / 2, seen.length - MOST_ROWS));
  const rows = seen.slice(first, first + MOST_ROWS);

  useEffect(() => {
    // Keeps the row of the playhead in sight, and moves nothing but the list itself.
    const box = list.current;
    const row = box?.children[Math.max(0, reached - 1 - first)];
    if (!(box instanceof HTMLElement) || !(row instanceof HTMLElement)) return;
    const above = row.offsetTop - box.offsetTop;
    if (above < box.scrollTop) box.scrollTop = above;
    else if (above + row.offsetHeight > box.scrollTop + box.clientHeight) {
      box.scrollTop = above + row.offsetHeight - box.clientHeight;
    }
  }, [reached, first]);

  return (
    <div class={styles['changes']}>
      <div class={styles['head']}>
        <p>{seen.length === 0 ? words.changes.empty : words.changes.count(reached)}</p>
        <label>
          <input
            type="checkbox"
            checked={all}
            onChange={(change) => {
              setAll(change.currentTarget.checked);
            }}
          />
          {words.changes.withTransports}
        </label>
      </div>
      <ol ref={list} class={styles['list']} aria-label={words.changes.caption} start={first + 1}>
        {rows.map((change) => (
          <Row key={change.seq} change={change} scope={scope} words={words} />
        ))}
      </ol>
    </div>
  );
}
