import { useState } from 'preact/hooks';
import css from './console.module.css';
import type { ConsoleLabels } from './labels.ts';

interface CopyProps {
  readonly text: () => string;
  /** There is nothing to copy. */
  readonly isIdle: boolean;
  readonly labels: ConsoleLabels;
}

/** Puts all lines on the clipboard, and says so. */
export function Copy({ text, isIdle, labels }: CopyProps) {
  const [outcome, setOutcome] = useState('');
  return (
    <>
      <span role="status" class={css['outcome']}>
        {outcome}
      </span>
      <button
        type="button"
        class={css['small']}
        disabled={isIdle}
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
    </>
  );
}
