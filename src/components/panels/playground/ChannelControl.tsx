import { useState } from 'preact/hooks';
import type {
  ChannelPart,
  ChannelTreatment,
  PlaygroundWords,
} from '../../../content/ui/playground.types.ts';
import type { ChannelRules } from '../../../lib/signaling/impairment.ts';
import controls from '../scope/controls.module.css';
import { PLAIN_CHANNEL, rulesOf, TREATMENTS, type ChannelChoice } from './channel-rules.ts';
import styles from './Playground.module.css';

const PARTS: readonly ChannelPart[] = ['offer', 'answer', 'candidate', 'other'];

/** What the signaling channel does to messages: late, overtaken or lost. */
export function ChannelControl({
  onChange,
  words,
}: {
  readonly onChange: (rules: ChannelRules) => void;
  readonly words: PlaygroundWords['channel'];
}) {
  const [choice, setChoice] = useState<ChannelChoice>(PLAIN_CHANNEL);
  const choose = (next: ChannelChoice): void => {
    setChoice(next);
    onChange(rulesOf(next));
  };
  const isPlain = PARTS.every((part) => choice[part] === 'plain');
  return (
    <details class={styles['channel']} data-channel={isPlain ? 'plain' : 'faulty'}>
      <summary>
        {words.title}
        {!isPlain && (
          <span class={styles['faults']}>
            {PARTS.filter((part) => choice[part] !== 'plain')
              .map((part) => `${words.parts[part]}: ${words.treatments[choice[part]]}`)
              .join(', ')}
          </span>
        )}
      </summary>
      <p class={styles['help']}>{words.note}</p>
      <div class={styles['parts']}>
        {PARTS.map((part) => (
          <label key={part} class={styles['part']}>
            <span>{words.parts[part]}</span>
            <select
              class={controls['select']}
              data-part={part}
              value={choice[part]}
              onChange={({ currentTarget: { value } }) => {
                choose({ ...choice, [part]: value as ChannelTreatment });
              }}
            >
              {TREATMENTS.map((treatment) => (
                <option key={treatment} value={treatment} selected={choice[part] === treatment}>
                  {words.treatments[treatment]}
                </option>
              ))}
            </select>
          </label>
        ))}
        <button
          type="button"
          class={controls['button']}
          disabled={isPlain}
          onClick={() => {
            choose(PLAIN_CHANNEL);
          }}
        >
          {words.reset}
        </button>
      </div>
    </details>
  );
}
