import type { StepWords } from '../../../content/ui/step.types.ts';
import type { StateOf } from '../../../lib/trace/states.ts';
import { isLegal, STEP_GROUPS, type StepAction } from './actions.ts';
import styles from './Controls.module.css';
import type { Hands, LastStep, PeerName, StepOutcome } from './types.ts';

interface Props {
  readonly peer: PeerName;
  readonly words: StepWords;
  readonly state: StateOf<'signaling'>;
  /** What the other peer has made; `undefined` before there is a pair. */
  readonly offered: Hands | undefined;
  readonly last: LastStep | undefined;
  readonly onAction: (action: StepAction) => void;
}

/** `setLocalDescription(offer)` → method and argument. */
function parts(action: StepAction): readonly [method: string, argument: string] {
  const [method = '', rest = ''] = action.split('(');
  return [method, rest.slice(0, -1)];
}

/** What is carried to this peer must have been made by the other. */
function isThere(action: StepAction, offered: Hands | undefined): boolean {
  switch (action) {
    case 'setRemoteDescription(offer)':
      return offered?.offer === true;
    case 'setRemoteDescription(answer)':
      return offered?.answer === true;
    case 'setRemoteDescription(pranswer)':
      return offered?.pranswer === true || offered?.answer === true;
    default:
      return true;
  }
}

function Outcome({ step, words }: { readonly step: LastStep; readonly words: StepWords }) {
  const text = (outcome: StepOutcome) => {
    switch (outcome.kind) {
      case 'pending':
        return <span data-outcome="pending">{words.pending}</span>;
      case 'done':
        return (
          <span class={styles['done']} data-outcome="done">
            {words.done}
          </span>
        );
      case 'refused':
        return (
          <span class={styles['refused']} data-outcome="refused">
            <b>{outcome.name}</b>: {outcome.message}
          </span>
        );
    }
  };
  return (
    <>
      <code>{step.action}</code> {text(step.outcome)}
    </>
  );
}

/** The methods of one peer as buttons. None is ever switched off: what the browser refuses, it says itself. */
export function Controls({ peer, words, state, offered, last, onAction }: Props) {
  function button(action: StepAction, label: string) {
    const legal = isLegal(action, state);
    const there = isThere(action, offered);
    const hint = !there
      ? words.nothingThere
      : legal
        ? words.legalIn(state)
        : words.illegalIn(state);
    return (
      <button
        key={action}
        type="button"
        class={legal && there ? styles['legal'] : styles['illegal']}
        data-action={`${peer}.${action}`}
        data-legal={legal}
        aria-description={hint}
        title={hint}
        onClick={() => {
          onAction(action);
        }}
      >
        <span class="visually-hidden">
          {peer}.{label === action ? '' : parts(action)[0]}
        </span>
        <code>{label}</code>
      </button>
    );
  }
  return (
    <div class={styles['controls']} role="group" aria-label={words.methodsOf(peer)}>
      {STEP_GROUPS.map(({ id, actions }) => (
        <div key={id} class={styles['group']} data-group={id}>
          {id === 'local' || id === 'remote' ? (
            <>
              <code class={styles['method']}>{parts(actions[0] ?? 'close()')[0]}(…)</code>
              <span class={styles['buttons']}>
                {actions.map((action) => button(action, parts(action)[1] || '()'))}
              </span>
            </>
          ) : (
            <span class={styles['buttons']}>{actions.map((action) => button(action, action))}</span>
          )}
          <output class={styles['outcome']}>
            {last !== undefined && actions.includes(last.action) && (
              <Outcome step={last} words={words} />
            )}
          </output>
        </div>
      ))}
    </div>
  );
}
