/** The parts of a lab, one at a time, under tabs; a part that is alone has none. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import styles from './Tabs.module.css';

interface Props<Part extends string> {
  readonly parts: readonly [Part, ...Part[]];
  /** Accessible name of the row of tabs. */
  readonly label: string;
  readonly names: Readonly<Record<Part, string>>;
  /** Class of the box around the part. */
  readonly partClass: string | undefined;
  readonly draw: (part: Part) => ComponentChildren;
}

/** Tabs by the pattern of the ARIA guide: arrows choose at once, and go round. */
export function Tabs<Part extends string>({ parts, label, names, partClass, draw }: Props<Part>) {
  const id = useId();
  const [chosen, setChosen] = useState<Part>(parts[0]);
  const hasTabs = parts.length > 1;

  function onKeyDown(key: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key.key];
    if (step === undefined || key.shiftKey) return;
    key.preventDefault();
    // The player around it has keys of its own.
    key.stopPropagation();
    const next = parts[(parts.indexOf(chosen) + step + parts.length) % parts.length];
    if (next === undefined) return;
    setChosen(next);
    document.getElementById(`${id}-${next}`)?.focus();
  }

  return (
    <div class={styles['parts']}>
      {hasTabs && (
        <div class={styles['tabs']} role="tablist" aria-label={label} onKeyDown={onKeyDown}>
          {parts.map((part) => (
            <button
              key={part}
              id={`${id}-${part}`}
              type="button"
              role="tab"
              data-tab={part}
              aria-selected={part === chosen}
              aria-controls={`${id}-part`}
              tabIndex={part === chosen ? 0 : -1}
              onClick={() => {
                setChosen(part);
              }}
            >
              {names[part]}
            </button>
          ))}
        </div>
      )}
      <div
        id={`${id}-part`}
        class={partClass}
        role={hasTabs ? 'tabpanel' : 'group'}
        aria-labelledby={hasTabs ? `${id}-${chosen}` : undefined}
        aria-label={hasTabs ? undefined : names[chosen]}
        data-part={chosen}
      >
        {draw(chosen)}
      </div>
    </div>
  );
}
