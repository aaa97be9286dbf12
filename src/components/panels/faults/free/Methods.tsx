import type { FreeWords } from '../../../../content/ui/faults-free.types.ts';
import type { PeerName } from '../../step/types.ts';
import { FREE_GROUPS, isAllowed, type FreeAction, type FreeFacts } from './actions.ts';
import styles from './Methods.module.css';

interface Props {
  readonly peer: PeerName;
  readonly words: FreeWords;
  readonly facts: FreeFacts;
  readonly onAction: (action: FreeAction) => void;
}

/** The methods of one peer as buttons. None is ever switched off: what the browser refuses, it says itself. */
export function Methods({ peer, words, facts, onAction }: Props) {
  return (
    <div class={styles['methods']} role="group" aria-label={words.methodsOf(peer)}>
      {FREE_GROUPS.map(({ id, actions }) => (
        <div key={id} class={styles['group']} role="group" aria-label={words.groups[id]}>
          <span class={styles['title']}>{words.groups[id]}</span>
          <span class={styles['buttons']}>
            {actions.map((action) => {
              const isLegal = isAllowed(action, facts);
              const hint = (isLegal ? words.legalIn : words.illegalIn)(facts.signalingState);
              return (
                <button
                  key={action}
                  type="button"
                  class={isLegal ? styles['legal'] : styles['illegal']}
                  data-action={`${peer}.${action}`}
                  data-legal={isLegal}
                  aria-description={hint}
                  title={hint}
                  onClick={() => {
                    onAction(action);
                  }}
                >
                  {action === 'bye' ? words.bye : <code>{action}</code>}
                </button>
              );
            })}
          </span>
        </div>
      ))}
    </div>
  );
}
