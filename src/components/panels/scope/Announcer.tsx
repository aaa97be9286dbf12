import { effect } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ScopeWords } from '../../../content/ui/scope.types.ts';
import { announcementOf, SAY_EVERY_MS, type Announcement } from './announcements.ts';
import { attributeOf } from './attribute.ts';
import type { Scope } from './model.ts';
import styles from './hidden.module.css';

function sentence(what: Announcement, { say }: ScopeWords): string {
  return what.kind === 'each'
    ? `${what.changes.map(say.change).join('. ')}.`
    : `${say.more(what.count, what.last)}.`;
}

/** The one polite live region of a scope: tells the state changes that the playhead has passed. */
export function Announcer({ scope, words }: { readonly scope: Scope; readonly words: ScopeWords }) {
  const [said, setSaid] = useState('');
  const told = useRef({ until: 0, at: -Infinity, timer: 0 });
  // Not drawn with every move of the playhead: only a sentence is.
  useEffect(() => {
    const { session, changes, shown } = scope;
    const state = told.current;
    const passedBefore = (now: number) => {
      // Backwards, only the place that it came to is news.
      const from = now < state.until ? now - 1 : state.until;
      const all = changes.peek();
      const first = all.findLastIndex(({ seq }) => seq < from) + 1;
      return all.slice(first).filter(({ seq, machine }) => seq < now && shown.includes(machine));
    };
    const tell = (): void => {
      state.timer = 0;
      const now = session.playhead.peek();
      const what = announcementOf(passedBefore(now), ({ machine }) => attributeOf(machine));
      state.until = now;
      if (what === undefined) return;
      state.at = performance.now();
      setSaid(sentence(what, words));
    };
    let of: unknown;
    return effect(() => {
      const trace = session.trace.value;
      const playhead = session.playhead.value;
      if (trace !== of) {
        of = trace;
        state.until = 0;
        setSaid('');
      }
      if (playhead === state.until || state.timer !== 0) return;
      if (passedBefore(playhead).length === 0) {
        state.until = playhead;
        return;
      }
      const wait = Math.max(0, state.at + SAY_EVERY_MS - performance.now());
      state.timer = window.setTimeout(tell, wait);
    });
  }, [scope, words]);

  useEffect(
    () => () => {
      window.clearTimeout(told.current.timer);
    },
    [],
  );

  return (
    <p class={styles['hidden']} aria-live="polite">
      {said}
    </p>
  );
}
