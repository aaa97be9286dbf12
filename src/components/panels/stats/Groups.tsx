/** The parts of the lab that take turns. Loaded when there is first something to draw. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ChartId } from '../../../content/ui/charts.types.ts';
import type { GroupId } from '../../../content/ui/stats.types.ts';
import type { Scope } from '../scope/model.ts';
import { Charts } from './Charts.tsx';
import { Internals } from './Internals.tsx';
import { Pair } from './Pair.tsx';
import { Quality } from './Quality.tsx';
import type { PartsWords } from './words.ts';
import styles from './groups.module.css';

const FIRST: readonly ChartId[] = ['video', 'frames', 'roundTrip', 'loss'];
const MORE: readonly ChartId[] = ['jitter', 'estimate', 'audio'];

interface Props {
  readonly group: GroupId;
  readonly scope: Scope;
  readonly words: PartsWords;
  readonly size: 'page' | 'panel';
}

/** What is drawn only once it is opened. */
function More({
  words,
  children,
}: {
  readonly words: string;
  readonly children: ComponentChildren;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      class={styles['more']}
      onToggle={(toggle) => {
        setOpen(toggle.currentTarget.open);
      }}
    >
      <summary>{words}</summary>
      {isOpen && children}
    </details>
  );
}

/** One part, of what is measured in `scope`. */
export function Group({ group, scope, words, size }: Props) {
  switch (group) {
    case 'charts':
      return (
        <div class={styles['group']}>
          <Charts scope={scope} words={words.charts} ids={FIRST} />
          {size === 'page' ? (
            <Charts scope={scope} words={words.charts} ids={MORE} />
          ) : (
            <More words={words.groups.charts.moreShown}>
              <Charts scope={scope} words={words.charts} ids={MORE} />
            </More>
          )}
          <p class={styles['note']}>{words.groups.charts.hint}</p>
        </div>
      );
    case 'quality':
      return <Quality scope={scope} words={words} />;
    case 'pair':
      return <Pair scope={scope} words={words} />;
    case 'internals':
      return <Internals scope={scope} words={words} />;
  }
}
