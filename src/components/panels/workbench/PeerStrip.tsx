import { useComputed } from '@preact/signals';
import type { SampleWords } from '../../../content/ui/sample.types.ts';
import { MACHINE_NAMES } from '../../../content/ui/pictures.names.ts';
import { CONNECTION_MACHINES, type MachineId } from '../../../lib/trace/states.ts';
import { primary } from '../../../lib/views/machines.ts';
import { attributeOf } from '../scope/attribute.ts';
import type { Scope } from '../scope/model.ts';
import { PeerBadge } from '../scope/PeerBadge.tsx';
import styles from './PeerStrip.module.css';

/** After the machines of the connection itself: those that a program listens to as well. */
const SHOWN: readonly MachineId[] = [...CONNECTION_MACHINES, 'data-channel'];

/** Of A and B also before they are there: their places are what a reader waits for. */
const EXPECTED = ['A', 'B'];

interface StateProps {
  readonly scope: Scope;
  readonly words: SampleWords;
  readonly peer: string;
  readonly machine: MachineId;
}

/** A machine's state; a press selects what brought it there, and so marks the line that caused it. */
function State({ scope, words, peer, machine }: StateProps) {
  const { session } = scope;
  const view = useComputed(() => primary(scope.machines.value, peer, machine)).value;
  const last = view?.last?.seq ?? view?.since;
  const isNew = view?.last?.seq === session.playhead.value - 1;
  const state = view?.state ?? '–';
  return (
    <button
      type="button"
      class={styles['state']}
      data-machine={machine}
      data-peer={peer}
      data-state={view?.state ?? ''}
      data-new={isNew ? '' : undefined}
      aria-label={words.scope.state(peer, attributeOf(machine), state)}
      aria-pressed={last !== undefined && session.selected.value === last}
      title={`${attributeOf(machine)}: ${state}`}
      disabled={last === undefined}
      onClick={() => {
        if (last !== undefined) session.select(session.selected.peek() === last ? null : last);
      }}
    >
      {state}
    </button>
  );
}

/** Every peer of the trace, a column each, with the states of its machines in a word. */
export function PeerStrip({
  scope,
  words,
}: {
  readonly scope: Scope;
  readonly words: SampleWords;
}) {
  const found = scope.peers.value;
  const peers = found.length === 0 ? EXPECTED : found;
  return (
    <div class={styles['peers']} role="group" aria-label={words.scope.title} tabIndex={0}>
      <span class={styles['names']} aria-hidden="true">
        {SHOWN.map((machine) => (
          <span key={machine}>{MACHINE_NAMES[machine].short}</span>
        ))}
      </span>
      {peers.map((peer) => (
        <span key={peer} class={styles['peer']} role="group" aria-label={peer} data-peer-row={peer}>
          <PeerBadge peer={peer} />
          {SHOWN.map((machine) => (
            <State key={machine} scope={scope} words={words} peer={peer} machine={machine} />
          ))}
        </span>
      ))}
    </div>
  );
}
