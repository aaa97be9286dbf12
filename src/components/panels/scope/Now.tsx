import type { ScopeWords } from '../../../content/ui/scope.types.ts';
import type { TraceEvent } from '../../../lib/trace/events.ts';
import controls from './controls.module.css';
import { momentText } from '../../../content/ui/times.ts';
import type { Scope } from './model.ts';
import styles from './Now.module.css';

/** The event that the reader looks at: the selected one, else the last; while it plays, the last that can be read. */
function lookedAt({ session, changes }: Scope): TraceEvent | undefined {
  const trace = session.trace.value;
  const playhead = session.playhead.value;
  if (session.selected.value !== null) return trace.at(session.selected.value);
  if (session.mode.value === 'paused') return trace.at(playhead - 1);
  return changes.value.findLast(({ seq }) => seq < playhead) ?? trace.at(playhead - 1);
}

/** Tells in a sentence what just happened, or what is selected, and why. */
export function Now({ scope, words }: { readonly scope: Scope; readonly words: ScopeWords }) {
  const { session, teller } = scope;
  const { now } = words;
  const event = lookedAt(scope);
  const tell = teller.value;
  const cause = event?.cause;
  const isSelected = session.selected.value !== null;
  return (
    <section class={styles['now']} aria-label={now.label}>
      {event === undefined || tell === undefined ? (
        <p class={styles['empty']}>{event === undefined ? now.empty : words.pictures.loading}</p>
      ) : (
        <>
          <p class={styles['what']}>
            {isSelected && <span class={styles['tag']}>{now.selected}</span>}
            <span class={styles['time']}>{momentText(event.at)}</span>
            <span>{tell.what(event.seq)}</span>
          </p>
          <p class={styles['why']}>
            {cause !== undefined && (
              <>
                <span>
                  {tell.why(event.seq) ?? tell.what(cause.seq)}
                  {cause.how === 'inferred' && (
                    <span class={styles['how']}> ({words.changes.inferred})</span>
                  )}
                </span>
                <button
                  type="button"
                  class={controls['link']}
                  onClick={() => session.toCause(event.seq)}
                >
                  {now.toCause}
                </button>
              </>
            )}
            {isSelected && (
              <>
                <button
                  type="button"
                  class={controls['link']}
                  onClick={() => {
                    session.seek(event.seq);
                    session.select(event.seq);
                  }}
                >
                  {now.goThere}
                </button>
                <button
                  type="button"
                  class={controls['link']}
                  onClick={() => {
                    session.select(null);
                  }}
                >
                  {now.unselect}
                </button>
              </>
            )}
          </p>
        </>
      )}
    </section>
  );
}
