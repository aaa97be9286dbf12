import type { ScopeWords } from '../../../content/ui/scope.types.ts';
import type { StateEvent, TraceEvent } from '../../../lib/trace/events.ts';
import controls from './controls.module.css';
import { momentText } from '../../../content/ui/times.ts';
import type { Scope } from './model.ts';
import styles from './Now.module.css';

/** The event that the reader looks at: the selected one, else the last; while it plays, the last that can be read. */
function lookedAt({ session, changes, shown }: Scope): TraceEvent | undefined {
  const trace = session.trace.value;
  const playhead = session.playhead.value;
  if (session.selected.value !== null) return trace.at(session.selected.value);
  if (session.mode.value === 'paused') return trace.at(playhead - 1);
  const reached = ({ seq, machine }: StateEvent) => seq < playhead && shown.includes(machine);
  return changes.value.findLast(reached) ?? trace.at(playhead - 1);
}

/** Tells in a sentence what just happened, or what is selected, and why. */
export function Now({ scope, words }: { readonly scope: Scope; readonly words: ScopeWords }) {
  const { session, teller } = scope;
  const { now } = words;
  const event = lookedAt(scope);
  const tell = teller.value;
  const cause = event?.cause;
  const isSelected = session.selected.value !== null;
  const why = event !== undefined && cause !== undefined && (tell?.why(event.seq) ?? '');
  return (
    <section class={styles['now']} role="group" aria-label={now.label}>
      {event === undefined || tell === undefined ? (
        <p class={styles['empty']}>{event === undefined ? now.empty : words.pictures.loading}</p>
      ) : (
        <>
          {/* Another event is another sentence, not the old one moved. */}
          <div key={event.seq} class={styles['sentences']}>
            <p>
              {isSelected && <span class={styles['tag']}>{now.selected}</span>}
              <span class={styles['time']}>{momentText(event.at)}</span>
              {tell.what(event.seq)}
            </p>
            {why !== false && (
              <p class={styles['why']}>
                {why}
                {cause?.how === 'inferred' && ` (${words.changes.inferred})`}
              </p>
            )}
          </div>
          <div class={styles['actions']}>
            {cause !== undefined && (
              <button
                type="button"
                class={controls['link']}
                onClick={() => session.toCause(event.seq)}
              >
                {now.toCause}
              </button>
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
          </div>
        </>
      )}
    </section>
  );
}
