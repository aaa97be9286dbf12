import type { ComponentType } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { GroupId, StatsWords } from '../../../content/ui/stats.types.ts';
import styles from './StatsLab.module.css';

interface Props {
  readonly groups: readonly GroupId[];
  readonly words: StatsWords['groups'];
  /** Draws a part; `undefined` while there is nothing to draw. */
  readonly Draw: ComponentType<{ readonly group: GroupId }> | undefined;
}

/** The parts of the lab, one at a time; alone, a part has no tab. */
export function Tabs({ groups, words, Draw }: Props) {
  const id = useId();
  const [chosen, setChosen] = useState(groups[0] ?? 'charts');
  const hasTabs = groups.length > 1;

  function onKeyDown(key: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key.key];
    if (step === undefined || key.shiftKey) return;
    key.preventDefault();
    const next = groups[(groups.indexOf(chosen) + step + groups.length) % groups.length];
    if (next === undefined) return;
    setChosen(next);
    document.getElementById(`${id}-${next}`)?.focus();
  }

  return (
    <div class={styles['parts']}>
      {hasTabs && (
        <div class={styles['tabs']} role="tablist" aria-label={words.label} onKeyDown={onKeyDown}>
          {groups.map((group) => (
            <button
              key={group}
              id={`${id}-${group}`}
              type="button"
              role="tab"
              data-group={group}
              aria-selected={group === chosen}
              aria-controls={`${id}-part`}
              tabIndex={group === chosen ? 0 : -1}
              onClick={() => {
                setChosen(group);
              }}
            >
              {words.names[group]}
            </button>
          ))}
        </div>
      )}
      <div
        id={`${id}-part`}
        class={styles['part']}
        role={hasTabs ? 'tabpanel' : 'group'}
        aria-labelledby={hasTabs ? `${id}-${chosen}` : undefined}
        aria-label={hasTabs ? undefined : words.names[chosen]}
        data-part={chosen}
      >
        {Draw === undefined ? (
          <p class={styles['empty']}>{words.empty[chosen]}</p>
        ) : (
          <Draw key={chosen} group={chosen} />
        )}
      </div>
    </div>
  );
}
