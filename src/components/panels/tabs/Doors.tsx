import type { TabsWords } from '../../../content/ui/tabs.types.ts';
import { newRoom } from '../../../lib/sources/tabs/names.ts';
import controls from '../scope/controls.module.css';
import { labAddress } from './address.ts';
import type { TabsLab } from './model.ts';
import styles from './Doors.module.css';

/** Size of a window that stands beside this one on most screens. */
const WINDOW = 'popup,noopener,width=720,height=820';

interface Props {
  readonly lab: TabsLab;
  readonly words: TabsWords;
  /** There is nobody on the other side: this is what to do next. */
  readonly isWanted: boolean;
  /** The room is in this page's own address. */
  readonly onRoom: (room: string) => void;
}

/** Links that open the other side, each one press. They have no opener: the tabs know each other by their room alone. */
export function Doors({ lab, words, isWanted, onRoom }: Props) {
  const room = lab.room.value;

  /** The room of this tab; before there is one, a new one, which the link then leads to as well. */
  function roomFor(link: HTMLAnchorElement): string {
    const name = lab.room.peek() ?? newRoom(crypto);
    link.href = labAddress(words.locale, name);
    return name;
  }

  return (
    <div class={styles['doors']}>
      <a
        class={controls[isWanted ? 'primary' : 'button']}
        href={labAddress(words.locale, room)}
        target="_blank"
        rel="noopener"
        data-open="tab"
        data-late=""
        onClick={({ currentTarget }) => onRoom(roomFor(currentTarget))}
      >
        {words.openTab}
      </a>
      <a
        class={controls['button']}
        href={labAddress(words.locale, room)}
        target="_blank"
        rel="noopener"
        data-open="window"
        data-late=""
        onClick={(click) => {
          const link = click.currentTarget;
          onRoom(roomFor(link));
          click.preventDefault();
          window.open(link.href, '_blank', WINDOW);
        }}
      >
        {words.openWindow}
      </a>
    </div>
  );
}
