import { useId } from 'preact/hooks';
import type { NeededThing, PlaygroundWords } from '../../../content/ui/playground.types.ts';
import { NO_NEEDS, type Needs } from '../../../lib/sandbox/program.ts';
import controls from '../scope/controls.module.css';
import type { NeedsChoice } from './model.ts';
import styles from './Playground.module.css';

const CONNECTIONS: readonly Needs['connection'][] = ['none', 'fresh', 'connecting', 'connected'];
const THINGS: readonly NeededThing[] = ['media', 'channel', 'file'];

/** Shows what is prepared for the code, and lets the reader say otherwise. */
export function NeedsControl({
  chosen,
  found,
  onChoose,
  words,
}: {
  readonly chosen: NeedsChoice;
  /** What the code seems to need; `undefined` until somebody has looked, or when it cannot be read. */
  readonly found: Needs | undefined;
  readonly onChoose: (needs: NeedsChoice) => void;
  readonly words: PlaygroundWords['needs'];
}) {
  const help = useId();
  const known = chosen === 'infer' ? found : chosen;
  const added = known === undefined ? [] : THINGS.filter((thing) => known[thing]);
  return (
    <div class={styles['needs']}>
      <label class={styles['choice']}>
        <span>{words.label}</span>
        <select
          class={controls['select']}
          data-needs={known?.connection ?? ''}
          value={chosen === 'infer' ? 'infer' : chosen.connection}
          aria-describedby={help}
          onChange={({ currentTarget: { value } }) => {
            const base = known ?? NO_NEEDS;
            onChoose(
              value === 'infer' ? 'infer' : { ...base, connection: value as Needs['connection'] },
            );
          }}
        >
          <option value="infer" selected={chosen === 'infer'}>
            {words.auto(found && words.connection[found.connection])}
          </option>
          {CONNECTIONS.map((connection) => (
            <option
              key={connection}
              value={connection}
              selected={chosen !== 'infer' && chosen.connection === connection}
            >
              {words.connection[connection]}
            </option>
          ))}
        </select>
      </label>
      {chosen !== 'infer' &&
        // Without a connection there is nothing that media or a channel could be of.
        THINGS.filter((thing) => thing === 'file' || chosen.connection !== 'none').map((thing) => (
          <label key={thing} class={styles['thing']}>
            <input
              type="checkbox"
              checked={chosen[thing]}
              onChange={({ currentTarget: { checked } }) => {
                onChoose({ ...chosen, [thing]: checked });
              }}
            />
            {words.more[thing]}
          </label>
        ))}
      <p id={help} class={styles['help']}>
        {known === undefined ? words.notYet : words.means[known.connection]}
        {chosen === 'infer' &&
          added.length > 0 &&
          ` ${words.also(added.map((thing) => words.more[thing]))}`}
      </p>
    </div>
  );
}
