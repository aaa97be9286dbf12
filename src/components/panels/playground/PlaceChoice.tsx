import type { PlaygroundWords, WorkspaceMode } from '../../../content/ui/playground.types.ts';
import controls from '../scope/controls.module.css';
import type { Playground } from './model.ts';
import { hashOf, placeOf } from './place.ts';
import type { SampleChoice } from './props.ts';
import styles from './Playground.module.css';

const MODES: readonly WorkspaceMode[] = ['one-file', 'two-files'];

/** Opens the reader's own workspaces and the samples. */
export function PlaceChoice({
  playground,
  samples,
  words,
}: {
  readonly playground: Playground;
  readonly samples: readonly SampleChoice[];
  readonly words: PlaygroundWords['place'];
}) {
  const place = playground.place.value;
  const chosen = hashOf(place);
  return (
    <label class={styles['choice']}>
      <span>{words.label}</span>
      <select
        class={controls['select']}
        data-place-choice
        value={chosen}
        onChange={({ currentTarget }) => {
          const ids = samples.map(({ id }) => id);
          const next = placeOf(currentTarget.value, ids, playground.mode.peek());
          if (next !== undefined) playground.go(next);
        }}
      >
        {place.kind === 'link' && (
          <option value={chosen} selected>
            {words.link}
          </option>
        )}
        <optgroup label={words.mine}>
          {MODES.map((mode) => (
            <option key={mode} value={`#${mode}`} selected={chosen === `#${mode}`}>
              {words.mode[mode]}
            </option>
          ))}
        </optgroup>
        <optgroup label={words.samples}>
          {samples.map(({ id, title }) => (
            <option key={id} value={`#sample=${id}`} selected={chosen === `#sample=${id}`}>
              {title}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}
