import { useEffect, useRef } from 'preact/hooks';
import type { TabsWords } from '../../../content/ui/tabs.types.ts';
import type { Seat } from '../../../lib/sources/tabs/types.ts';
import type { TabsLab } from './model.ts';
import styles from './Screens.module.css';

interface ScreenProps {
  readonly track: MediaStreamTrack | undefined;
  readonly name: string;
  readonly none: string;
  readonly which: 'own' | 'other';
}

function Screen({ track, name, none, which }: ScreenProps) {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const screen = video.current;
    if (screen === null) return;
    screen.srcObject = track === undefined ? null : new MediaStream([track]);
    // Muted pictures may always play; one that is taken away meanwhile never does.
    screen.play().catch(() => undefined);
  }, [track]);
  return (
    <figure class={styles['screen']} data-screen={which} data-playing={track !== undefined}>
      <div class={styles['frame']}>
        <video ref={video} muted playsInline aria-label={name} hidden={track === undefined} />
        {track === undefined && <span>{none}</span>}
      </div>
      <figcaption>{name}</figcaption>
    </figure>
  );
}

interface Props {
  readonly lab: TabsLab;
  readonly words: TabsWords;
  readonly seat: Seat;
  readonly other: Seat;
}

/** Pictures that go both ways, each from a canvas of its tab. */
export function Screens({ lab, words, seat, other }: Props) {
  const { picture } = words;
  return (
    <section class={styles['screens']}>
      <label class={styles['switch']}>
        <input
          type="checkbox"
          checked={lab.shows.value}
          data-show
          onChange={({ currentTarget }) => lab.show(currentTarget.checked)}
        />
        {picture.send}
      </label>
      <div class={styles['pair']}>
        <Screen track={lab.sent.value} name={picture.own(seat)} none={picture.none} which="own" />
        <Screen
          track={lab.arrived.value}
          name={picture.other(other)}
          none={picture.none}
          which="other"
        />
      </div>
      <p class={styles['note']}>{picture.background}</p>
    </section>
  );
}
