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
  const playhead = scope.session.playhead.value;
  const trace = scope.session.trace.value;

  useEffect(() => {
    told.current.until = 0;
    setSaid('');
  }, [trace]);

  useEffect(() => {
    const state = told.current;
    const tell = (): void => {
      state.timer = 0;
      const { until } = state;
      const now = scope.session.playhead.peek();
      state.until = now;
      // Backwards, only the place that it came to is news.
      const from = now < until ? now - 1 : until;
      const shown = scope.shown;
      const passed = scope.changes
        .peek()
        .filter(({ seq, machine }) => seq >= from && seq < now && shown.includes(machine));
      const what = announcementOf(passed, ({ machine }) => attributeOf(machine));
      if (what === undefined) return;
      state.at = performance.now();
      setSaid(sentence(what, words));
    };
    if (playhead === state.until || state.timer !== 0) return;
    const wait = Math.max(0, state.at + SAY_EVERY_MS - performance.now());
    state.timer = window.setTimeout(tell, wait);
  }, [playhead, scope, words]);

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
