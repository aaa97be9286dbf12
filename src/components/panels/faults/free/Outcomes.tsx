import type { FreeWords } from '../../../../content/ui/faults-free.types.ts';
import type { PeerName } from '../../step/types.ts';
import styles from './Outcomes.module.css';
import type { FreeOutcome } from './types.ts';

/** A call, and how it ended. */
export interface Told {
  readonly id: number;
  readonly action: string;
  readonly outcome: FreeOutcome;
}

interface Props {
  readonly peer: PeerName;
  /** The newest first. */
  readonly told: readonly Told[];
  readonly words: FreeWords;
}

function Outcome({ outcome, words }: { readonly outcome: FreeOutcome; readonly words: FreeWords }) {
  switch (outcome.kind) {
    case 'pending':
      return <span>{words.pending}</span>;
    case 'nothing':
      return <span>{words.nothing}</span>;
    case 'done':
      return (
        <span class={styles['done']}>
          {words.done}
          {outcome.value !== undefined && (
            <>
              {': '}
              <code>{outcome.value}</code>
            </>
          )}
        </span>
      );
    case 'refused':
      return (
        <span class={styles['refused']}>
          <b>{outcome.name}</b>: {outcome.message}
        </span>
      );
  }
}

/** The last things that a peer was told to do, and what the browser said. */
export function Outcomes({ peer, told, words }: Props) {
  return (
    <div class={styles['outcomes']} role="log" aria-label={words.outcomes(peer)} tabIndex={0}>
      {told.length === 0 && <p class={styles['none']}>{words.noOutcome}</p>}
      {told.map(({ id, action, outcome }) => (
        <p key={id} data-outcome={outcome.kind}>
          <code>{action}</code> <Outcome outcome={outcome} words={words} />
        </p>
      ))}
    </div>
  );
}
