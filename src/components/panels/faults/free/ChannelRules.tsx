import type { FreeWords } from '../../../../content/ui/faults-free.types.ts';
import type { ChannelRule } from '../../../../lib/signaling/impairment.ts';
import controls from '../../scope/controls.module.css';
import styles from './ChannelRules.module.css';
import { RULED_KINDS, type RuledKind, type Rules } from './rules.ts';

interface Props {
  readonly rules: Rules;
  /** Count of messages that are held back. */
  readonly held: number;
  readonly words: FreeWords['channel'];
  readonly onChange: (kind: RuledKind, change: ChannelRule) => void;
  readonly onRelease: (kind: RuledKind) => void;
  readonly onReset: () => void;
}

const SLIDERS = [
  { name: 'delayMs', label: 'delay', max: 3000 },
  { name: 'jitterMs', label: 'jitter', max: 2000 },
] as const;
/** Fine enough to play with, coarse enough to hit a round number. */
const STEP_MS = 50;

const SWITCHES = ['drop', 'duplicate', 'reorder', 'hold'] as const;

/** What the signaling channel does to each kind of message, as sliders and switches. */
export function ChannelRules({ rules, held, words, onChange, onRelease, onReset }: Props) {
  return (
    <details class={styles['channel']} data-channel="">
      <summary>
        <b>{words.title}</b>{' '}
        {held > 0 && (
          <span class={styles['held']} role="status">
            {words.held(held)}
          </span>
        )}
      </summary>
      <p class={styles['intro']}>{words.intro}</p>
      <div class={styles['kinds']}>
        {RULED_KINDS.map((kind) => {
          const rule: ChannelRule = rules[kind] ?? {};
          return (
            <fieldset key={kind} class={styles['kind']} data-kind={kind}>
              <legend>
                <code>{words.kind(kind)}</code>
              </legend>
              {SLIDERS.map(({ name, label, max }) => (
                <label key={name} class={styles['slider']}>
                  <span>{words[label]}</span>
                  <input
                    type="range"
                    min={0}
                    max={max}
                    step={STEP_MS}
                    value={rule[name] ?? 0}
                    aria-valuetext={words.ms(rule[name] ?? 0)}
                    data-rule={name}
                    onInput={(input) => {
                      onChange(kind, { [name]: input.currentTarget.valueAsNumber });
                    }}
                  />
                  <output>{words.ms(rule[name] ?? 0)}</output>
                </label>
              ))}
              <span class={styles['switches']}>
                {SWITCHES.map((name) => (
                  <label key={name} class={styles['switch']}>
                    <input
                      type="checkbox"
                      checked={rule[name] === true}
                      data-rule={name}
                      onChange={(change) => {
                        onChange(kind, { [name]: change.currentTarget.checked });
                      }}
                    />
                    {words[name]}
                  </label>
                ))}
                <button
                  type="button"
                  class={controls['link']}
                  data-release
                  aria-label={`${words.release}: ${words.kind(kind)}`}
                  aria-disabled={held === 0}
                  onClick={() => {
                    onRelease(kind);
                  }}
                >
                  {words.release}
                </button>
              </span>
            </fieldset>
          );
        })}
      </div>
      <p>
        <button type="button" class={controls['button']} onClick={onReset}>
          {words.reset}
        </button>
      </p>
    </details>
  );
}
