/** setConfiguration() on the pair that is there, and what it takes for the change to be felt. */
import { useState } from 'preact/hooks';
import type { ConfigurationWords } from '../../../content/ui/configuration.types.ts';
import { setCode } from '../../../lib/sources/configuration/code.ts';
import type { SettingWay } from '../../../lib/sources/configuration/configured-pair.ts';
import type { ConfigurationForm } from '../../../lib/sources/configuration/form.ts';
import type { SetAttempt } from '../../../lib/views/configuration.ts';
import controls from '../scope/controls.module.css';
import { Choice } from './Choice.tsx';
import styles from './ConfigurationLab.module.css';
import { plainText, shortened } from './plain-text.ts';

const WAYS: readonly SettingWay[] = ['alone', 'merged'];
/** Attempts that are listed, the newest first. */
const SHOWN = 6;

interface Props {
  readonly form: ConfigurationForm;
  readonly attempts: readonly SetAttempt[];
  readonly isRunning: boolean;
  readonly words: ConfigurationWords;
  readonly onSet: (way: SettingWay) => void;
  readonly onRestart: () => void;
}

export function Setting({ form, attempts, isRunning, words, onSet, onRestart }: Props) {
  const { set } = words;
  const [way, setWay] = useState<SettingWay>('alone');
  return (
    <div class={styles['block']} data-set-part>
      <p class={styles['name']}>{set.title}</p>
      <p class={styles['hint']}>{set.hint}</p>
      <Choice
        label={set.way}
        name="set-way"
        values={WAYS}
        value={way}
        text={(value) => set[value]}
        onChoose={setWay}
      />
      <pre class={styles['set']} tabIndex={0}>
        <code>{setCode(form, way).slice(0, 1500)}</code>
      </pre>
      <div class={styles['actions']}>
        <button
          type="button"
          class={controls['button']}
          data-set
          aria-disabled={!isRunning}
          onClick={() => {
            if (isRunning) onSet(way);
          }}
        >
          {set.apply}
        </button>
        <button
          type="button"
          class={controls['button']}
          data-restart
          aria-disabled={!isRunning}
          onClick={() => {
            if (isRunning) onRestart();
          }}
        >
          {set.restart}
        </button>
        <span class={styles['hint']}>{set.restartHint}</span>
      </div>
      <div role="status">
        {attempts.length === 0 ? (
          <p class={styles['hint']}>{set.empty}</p>
        ) : (
          <ol class={styles['attempts']} data-attempts>
            {attempts
              .slice(-SHOWN)
              .toReversed()
              .map(({ seq, given, error }) => (
                <li key={seq} data-outcome={error?.name ?? 'taken'}>
                  <code>
                    setConfiguration(
                    {given === undefined ? '' : plainText(given, words.read.entries)})
                  </code>{' '}
                  {error === undefined ? (
                    <b>{set.taken}</b>
                  ) : (
                    <>
                      <b>{error.name}</b> <q>{shortened(error.message)}</q>
                    </>
                  )}
                </li>
              ))}
          </ol>
        )}
      </div>
    </div>
  );
}
