/** One program of an entry: its text, the button that runs it, and what came of it here. */
import { useState } from 'preact/hooks';
import type { ErrorsWords } from '../../../content/ui/errors.types.ts';
import { entryOf, type ErrorId } from '../../../lib/sources/errors/catalog.ts';
import { nameOf } from '../../../lib/sources/errors/outcome.ts';
import type { ProgramResult } from '../../../lib/sources/errors/run-program.ts';
import { shownCode } from '../../../lib/sources/errors/shown.ts';
import { Coded } from '../faults/Coded.tsx';
import controls from '../scope/controls.module.css';
import { hasPeerConnection } from '../scope/peer-connection.ts';
import styles from './ErrorsLab.module.css';
import { Said } from './Said.tsx';

interface Props {
  readonly id: ErrorId;
  readonly which: 'fault' | 'cure';
  /** What it says above its text, and on its button. */
  readonly title: string;
  readonly press: string;
  readonly text: string;
  readonly words: ErrorsWords;
}

type Run = 'idle' | 'running' | 'not-loaded' | 'no-peer-connection' | ProgramResult;

export function Half({ id, which, title, press, text, words }: Props) {
  const [run, setRun] = useState<Run>('idle');
  const { isRecorded } = entryOf(id);

  async function start(): Promise<void> {
    if (run === 'running') return;
    if (!hasPeerConnection()) {
      setRun('no-peer-connection');
      return;
    }
    setRun('running');
    try {
      const { produce } = await import('./produce.ts');
      setRun(await produce(id, which));
    } catch {
      setRun('not-loaded');
    }
  }

  return (
    <div class={styles['half']} data-half={which}>
      <p class={styles['name']}>{title}</p>
      <p class={styles['text']}>
        <Coded text={text} />
      </p>
      <pre class={styles['code']} tabIndex={0}>
        <code>{shownCode(id, which)}</code>
      </pre>
      {!isRecorded && (
        <p>
          <button
            type="button"
            class={controls['button']}
            data-run={which}
            aria-disabled={run === 'running'}
            onClick={() => void start()}
          >
            {run === 'running' ? words.running : press}
          </button>
        </p>
      )}
      <div role="status" class={styles['came']}>
        {run === 'not-loaded' && words.notLoaded}
        {run === 'no-peer-connection' && words.noPeerConnection}
        {typeof run === 'object' && (
          <p
            class={styles['said']}
            data-outcome={run.how === 'stuck' ? 'stuck' : nameOf(run)}
            data-how={run.how}
          >
            <span class={styles['where']}>{words.came}</span>
            <Said outcome={run} words={words} />
          </p>
        )}
      </div>
    </div>
  );
}
