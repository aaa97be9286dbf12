/** The live-capture counter: what is filmed or heard, and whether anybody sends it. */
import type { MediaWords } from '../../../content/ui/media.types.ts';
import type { LiveCapture } from '../../../lib/views/media.ts';
import styles from './Captures.module.css';
import type { MediaFolds } from './folds.ts';

/** `A camera 1` in the reader's language. */
function nameOf({ id, peer, kind }: LiveCapture, words: MediaWords): string {
  return words.captures.name(peer, kind, id.split(' ').at(-1) ?? '');
}

/** Captures that are live at the playhead. */
export function Captures({
  folds,
  words,
}: {
  readonly folds: MediaFolds;
  readonly words: MediaWords;
}) {
  const { captures } = words;
  const { live } = folds.media.value;
  const unsent = live.filter(({ isSent }) => !isSent).length;
  return (
    <section
      class={styles['captures']}
      role="group"
      aria-label={captures.title}
      data-live={live.length}
      data-unsent={unsent}
    >
      <p class={styles['count']}>
        <strong>{live.length === 0 ? captures.none : captures.count(live.length)}</strong>
        {unsent > 0 && <span class={styles['unsent']}> {captures.unsent(unsent)}</span>}
      </p>
      {live.length > 0 && (
        <ul class={styles['list']}>
          {live.map((capture) => (
            <li
              key={capture.id}
              data-capture={capture.id}
              data-sent={capture.isSent ? '' : undefined}
            >
              {nameOf(capture, words)}
              {capture.isReal && ` (${captures.real})`}
              {!capture.isSent && <em> {captures.isUnsent}</em>}
            </li>
          ))}
        </ul>
      )}
      <p class={styles['hint']}>{captures.hint}</p>
    </section>
  );
}
