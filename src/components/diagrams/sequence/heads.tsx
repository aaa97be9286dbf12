import type { PeerId } from '../../../lib/trace/events.ts';
import { pure } from '../pure.ts';
import type { SequenceLabels } from './labels.ts';
import css from './sequence.module.css';

/** Above the ladder: whose lifelines they are, and what lies between. */
export const Heads = pure(
  (props: {
    left: PeerId;
    right: PeerId;
    /** Runs of candidates are one line each. */
    folded: boolean;
    /** Absent where there is nothing to fold. */
    onFold: ((folded: boolean) => void) | undefined;
    labels: SequenceLabels;
  }) => {
    const { left, right, folded, onFold, labels } = props;
    return (
      <div class={css['heads']}>
        {onFold !== undefined && (
          <button
            type="button"
            class={css['fold']}
            aria-pressed={folded}
            onClick={() => {
              onFold(!folded);
            }}
          >
            {labels.fold}
          </button>
        )}
        <div class={css['names']}>
          <b class={css['peerLeft']}>{left}</b>
          <span class={css['channel']}>{labels.channel}</span>
          <b class={css['peerRight']}>{right}</b>
        </div>
      </div>
    );
  },
);
