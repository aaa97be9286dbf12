import { FAULT_GROUPS, FAULT_IDS, FAULTS } from '../../../lib/sources/faults/catalog.ts';
import controls from '../scope/controls.module.css';
import { choiceOf, FREE, type Choice } from './choice.ts';
import styles from './Choices.module.css';
import { Coded } from './Coded.tsx';
import type { FaultsPanelWords } from './words.ts';

interface Props {
  readonly chosen: Choice;
  readonly words: FaultsPanelWords;
  /** Whether there is a list beside the menu, for where there is room; its links change the address. */
  readonly hasList: boolean;
  readonly onChoose: (choice: Choice) => void;
}

/** Every group with what is in it, the free form last. */
function groups({ faults, each, free }: FaultsPanelWords) {
  return [
    ...FAULT_GROUPS.map((group) => ({
      id: group,
      name: faults.groups[group],
      choices: FAULT_IDS.filter((id) => FAULTS[id].group === group).map((id) => ({
        id,
        name: each[id].name,
      })),
    })),
    { id: FREE, name: faults.own, choices: [{ id: FREE, name: free.name }] },
  ];
}

/** The faults by group: as links beside the panel where there is room, else as a menu above it. */
export function Choices({ chosen, words, hasList, onChoose }: Props) {
  const all = groups(words);
  return (
    <nav class={styles['choices']} aria-label={words.faults.choose}>
      <label class={styles['menu']} data-alone={hasList ? undefined : ''}>
        <span>{words.faults.choose}</span>
        <select
          class={controls['select']}
          value={chosen}
          onChange={(change) => {
            const choice = choiceOf(change.currentTarget.value);
            if (choice !== undefined) onChoose(choice);
          }}
        >
          {all.map(({ id, name, choices }) => (
            <optgroup key={id} label={name}>
              {choices.map((choice) => (
                <option key={choice.id} value={choice.id} selected={choice.id === chosen}>
                  {choice.name.replaceAll('`', '')}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      {hasList && (
        <div class={styles['list']}>
          {all.map(({ id, name, choices }) => (
            <div key={id} role="group" aria-labelledby={`faults-${id}`}>
              <p id={`faults-${id}`} class={styles['group']}>
                {name}
              </p>
              <ul>
                {choices.map((choice) => (
                  <li key={choice.id}>
                    <a
                      href={`#${choice.id}`}
                      aria-current={choice.id === chosen ? 'true' : undefined}
                    >
                      <Coded text={choice.name} />
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      )}
    </nav>
  );
}
