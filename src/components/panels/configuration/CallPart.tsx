/** What is done with the configuration: the call that shows its effect. */
import { LOADS, PAUSES, SIDES, WAYS } from '../../../lib/sources/configuration/form.ts';
import { Choice } from './Choice.tsx';
import styles from './ConfigurationLab.module.css';
import type { PartProps } from './part.ts';

const PAUSE_TEXTS = PAUSES.map(String) as readonly `${(typeof PAUSES)[number]}`[];

export function CallPart({ form, words, change }: PartProps) {
  const { call } = words;
  return (
    <fieldset class={styles['call']}>
      <legend>{call.legend}</legend>
      <div class={styles['fields']}>
        <Choice
          label={call.load}
          name="load"
          values={LOADS}
          value={form.load}
          text={(value) => call.loads[value]}
          onChoose={(load) => {
            change({ load });
          }}
        />
        <Choice
          label={call.sides}
          name="sides"
          values={SIDES}
          value={form.sides}
          text={(value) => call.side[value]}
          onChoose={(sides) => {
            change({ sides });
          }}
        />
        <Choice
          label={call.way}
          name="way"
          values={WAYS}
          value={form.way}
          text={(value) => call.ways[value]}
          onChoose={(way) => {
            change({ way });
          }}
        />
        <Choice
          label={call.pause}
          name="pause"
          values={PAUSE_TEXTS}
          value={`${form.pauseMs}`}
          text={(value) => call.pauses[value]}
          onChoose={(value) => {
            change({ pauseMs: value === '0' ? 0 : 1000 });
          }}
        />
      </div>
    </fieldset>
  );
}
