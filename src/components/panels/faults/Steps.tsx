import type { FaultProgress } from './progress.ts';
import styles from './Steps.module.css';

interface Props {
  readonly steps: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
  readonly progress: FaultProgress;
  /** Accessible name. */
  readonly label: string;
}

/** What the program does, step by step; the one that the playhead is in is marked. */
export function Steps({ steps, texts, progress, label }: Props) {
  return (
    <ol class={styles['steps']} aria-label={label}>
      {steps.map((step) => (
        <li
          key={step}
          data-begun={progress.begun.has(step) ? '' : undefined}
          aria-current={step === progress.current ? 'step' : undefined}
        >
          {texts[step]}
        </li>
      ))}
    </ol>
  );
}
