/** The pictures of both sides, as they are now. */
import { useEffect, useRef } from 'preact/hooks';
import type { MediaWords } from '../../../content/ui/media.types.ts';
import { LAYERS } from '../../../lib/sources/media/commands.ts';
import type { MediaModel } from './model.ts';
import styles from './Videos.module.css';

interface PictureProps {
  readonly track: MediaStreamTrack | undefined;
  readonly name: string;
  readonly peer: string;
  readonly empty: string;
}

function Picture({ track, name, peer, empty }: PictureProps) {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const element = video.current;
    if (element === null) return;
    element.srcObject = track === undefined ? null : new MediaStream([track]);
    return () => {
      // A picture that is gone is not kept by its element.
      element.srcObject = null;
    };
  }, [track]);
  return (
    <figure
      class={styles['picture']}
      data-peer={peer}
      data-empty={track === undefined ? '' : undefined}
    >
      {track === undefined ? (
        <p class={styles['empty']}>{empty}</p>
      ) : (
        <video ref={video} autoplay muted playsInline aria-label={name} data-picture={name} />
      )}
      <figcaption>{name}</figcaption>
    </figure>
  );
}

/** Places that are kept for pictures before they are there. */
const EXPECTED = [
  { peer: 'A', way: 'sent' },
  { peer: 'B', way: 'received' },
  { peer: 'B', way: 'sent' },
  { peer: 'A', way: 'received' },
] as const;

/** Pictures that are sent and received, or their places. */
export function Videos({
  model,
  words,
}: {
  readonly model: MediaModel;
  readonly words: MediaWords;
}) {
  const { pictures } = words;
  const isSimulcast = model.mode.value === 'simulcast';
  const shown = model.shown.value.filter(({ track }) => track.kind === 'video');
  const nameOf = (peer: string, way: 'sent' | 'received', mid: string | null): string => {
    const name = pictures[way](peer);
    const isLayer = way === 'received' && isSimulcast && LAYERS.some((rid) => rid === mid);
    if (isLayer) return `${name}: ${pictures.layer(mid ?? '')}`;
    return mid === null || mid === '0' ? name : `${name} (mid ${mid})`;
  };
  const isEmpty = model.status.value !== 'running';
  const places = isSimulcast ? EXPECTED.slice(0, 2) : EXPECTED;
  return (
    <div class={styles['box']} role="group" aria-label={pictures.title}>
      <div class={styles['pictures']}>
        {places.flatMap(({ peer, way }) => {
          const here = shown.filter((one) => one.peer === peer && one.way === way);
          if (here.length === 0) {
            const empty = isEmpty ? pictures.empty : pictures.nothing;
            return [
              <Picture
                key={`${peer} ${way}`}
                track={undefined}
                peer={peer}
                name={pictures[way](peer)}
                empty={empty}
              />,
            ];
          }
          return here.map(({ key, mid, track }) => (
            <Picture key={key} track={track} peer={peer} name={nameOf(peer, way, mid)} empty="" />
          ));
        })}
      </div>
      <p class={styles['note']}>
        {pictures.title}: {pictures.live}
      </p>
    </div>
  );
}
