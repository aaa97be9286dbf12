import type { FreeWords } from '../../../../content/ui/faults-free.types.ts';
import type { PeerName } from '../../step/types.ts';
import styles from './Arrivals.module.css';
import type { Arrival } from './types.ts';

interface Props {
  readonly peer: PeerName;
  readonly arrivals: readonly Arrival[];
  readonly words: FreeWords;
  readonly onTake: (arrival: Arrival) => void;
}

/** What has arrived at a peer; a press applies it, again and again if need be. */
export function Arrivals({ peer, arrivals, words, onTake }: Props) {
  const { inbox } = words;
  return (
    <div class={styles['inbox']} role="group" aria-label={inbox.title(peer)}>
      <span class={styles['title']}>{inbox.title(peer)}</span>
      {arrivals.length === 0 ? (
        <span class={styles['empty']}>{inbox.empty}</span>
      ) : (
        <span class={styles['items']} tabIndex={0} role="group" aria-label={inbox.title(peer)}>
          {arrivals.map((arrival) => (
            <button
              key={arrival.id}
              type="button"
              data-arrival={arrival.kind}
              data-taken={arrival.isTaken ? '' : undefined}
              aria-label={`${inbox.apply(arrival.kind, peer)}${arrival.isTaken ? `, ${inbox.applied}` : ''}`}
              onClick={() => {
                onTake(arrival);
              }}
            >
              {arrival.isTaken && <span aria-hidden="true">✓ </span>}
              <code>{arrival.kind}</code>
            </button>
          ))}
        </span>
      )}
    </div>
  );
}
