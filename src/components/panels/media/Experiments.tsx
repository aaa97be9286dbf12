/** Groups of commands, one at a time, and how the last command ended. */
import { useId } from 'preact/hooks';
import type { MediaWords } from '../../../content/ui/media.types.ts';
import { GROUP_COMMANDS, type MediaGroup } from '../../../lib/sources/media/commands.ts';
import controls from '../scope/controls.module.css';
import { COMMAND_CODE } from './code.ts';
import styles from './Experiments.module.css';
import type { MediaModel, Told } from './model.ts';

interface Props {
  readonly model: MediaModel;
  readonly words: MediaWords;
  readonly group: MediaGroup;
  readonly groups: readonly MediaGroup[];
  readonly onGroup: (group: MediaGroup) => void;
  /** Level of the group's name. */
  readonly heading: 'h2' | 'h4';
}

/** What became of a command, with what a refusal means. */
function outcomeText(words: MediaWords, { outcome, command }: Told): string {
  switch (outcome.kind) {
    case 'pending':
      return words.outcome.pending;
    case 'done':
      return words.commands[command];
    case 'nothing':
      return words.outcome.nothing;
    case 'refused': {
      const isInsecure =
        outcome.name === 'RunUnsupported' && outcome.message.includes('mediaDevices');
      const name = isInsecure ? 'insecure' : outcome.name;
      const sentence = Object.hasOwn(words.refusals, name)
        ? words.refusals[name as keyof typeof words.refusals]
        : words.refusedOtherwise;
      return `${sentence} ${words.outcome.refused(outcome.name, outcome.message)}`;
    }
  }
}

/** The choice of a group, its commands and the outcome. */
export function Experiments({ model, words, group, groups, onGroup, heading: Heading }: Props) {
  const id = useId();
  const { name, intro, look } = words.groups[group];
  const told = model.told.value;
  return (
    <div class={styles['experiments']}>
      {groups.length > 1 && (
        <div class={styles['groups']} role="group" aria-label={words.groupsLabel}>
          {groups.map((each) => (
            <button
              key={each}
              type="button"
              class={styles['group']}
              data-group={each}
              aria-pressed={each === group}
              onClick={() => {
                onGroup(each);
              }}
            >
              {words.groups[each].name}
            </button>
          ))}
        </div>
      )}
      <section
        class={styles['shown']}
        aria-labelledby={groups.length > 1 ? `${id}-name` : undefined}
        aria-label={groups.length > 1 ? undefined : name}
      >
        {groups.length > 1 && (
          <Heading id={`${id}-name`} class={styles['name']}>
            {name}
          </Heading>
        )}
        <p class={styles['intro']}>{intro}</p>
        <p class={styles['look']}>
          <strong>{words.look}</strong> {look}
        </p>
        <ul class={styles['commands']}>
          {GROUP_COMMANDS[group].map((command) => (
            <li key={command}>
              <button
                type="button"
                class={controls['button']}
                data-command={command}
                aria-describedby={`${id}-${command}`}
                onClick={() => void model.perform(group, command)}
              >
                <code>{COMMAND_CODE[command]}</code>
              </button>
              <span id={`${id}-${command}`} class={styles['what']}>
                {words.commands[command]}
              </span>
            </li>
          ))}
        </ul>
        <p class={styles['outcome']} role="status" data-outcome={told?.outcome.kind ?? ''}>
          {told !== undefined && (
            <>
              <code>{COMMAND_CODE[told.command]}</code> {outcomeText(words, told)}
            </>
          )}
        </p>
      </section>
    </div>
  );
}
