import { useState } from 'preact/hooks';
import type { TranscriptLabels } from './labels.ts';
import css from './transcript.module.css';

/** Puts the transcript up to the playhead on the clipboard, and says so. */
export function Copy({ text, labels }: { text: () => string; labels: TranscriptLabels }) {
  const [outcome, setOutcome] = useState('');
  return (
    <div class={css['copy']}>
      <span role="status">{outcome}</span>
      <button
        type="button"
        class={css['more']}
        onClick={() => {
          // Missing on pages that are not served over HTTPS or from this machine.
          const clipboard = navigator.clipboard as Clipboard | undefined;
          const written = clipboard?.writeText(text()) ?? Promise.reject(new Error('no clipboard'));
          written.then(
            () => {
              setOutcome(labels.copied);
            },
            () => {
              setOutcome(labels.copyFailed);
            },
          );
        }}
      >
        {labels.copy}
      </button>
    </div>
  );
}
