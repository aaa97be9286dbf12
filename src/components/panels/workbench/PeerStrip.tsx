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

interface ChipProps {
  readonly scope: Scope;
  readonly words: SampleWords;
  readonly peer: string;
  readonly machine: MachineId;
}

/** A machine's state; a press selects what brought it there, and so marks the line that caused it. */
function StateChip({ scope, words, peer, machine }: ChipProps) {
  const { session } = scope;
  const view = useComputed(() => primary(scope.machines.value, peer, machine)).value;
  // A channel is there or not; the connection always has its four.
  if (view === undefined && machine === 'data-channel') return null;
  const last = view?.last?.seq ?? view?.since;
  const isNew = view?.last?.seq === session.playhead.value - 1;
  const state = view?.state ?? '–';
  return (
    <button
      type="button"
      class={styles['chip']}
      data-machine={machine}
      data-peer={peer}
      data-state={view?.state ?? ''}
      data-new={isNew ? '' : undefined}
      aria-label={words.scope.state(peer, attributeOf(machine), state)}
      aria-pressed={last !== undefined && session.selected.value === last}
      title={attributeOf(machine)}
      disabled={last === undefined}
      onClick={() => {
        if (last !== undefined) session.select(session.selected.peek() === last ? null : last);
      }}
    >
      <span>{MACHINE_NAMES[machine].short}</span>
      <b>{state}</b>
    </button>
  );
}

/** Every peer of the trace with the states of its machines in a word each. */
export function PeerStrip({
  scope,
  words,
}: {
  readonly scope: Scope;
  readonly words: SampleWords;
}) {
  const peers = scope.peers.value;
  const { length, live } = scope.session;
  if (peers.length === 0) {
    const { empty, noConnections } = words.scope;
    return <p class={styles['empty']}>{length.value > 0 || live.value ? noConnections : empty}</p>;
  }
  return (
    <ul class={styles['peers']} role="list">
      {peers.map((peer) => (
        <li key={peer} class={styles['peer']} data-peer-row={peer}>
          <PeerBadge peer={peer} />
          <span class={styles['chips']}>
            {SHOWN.map((machine) => (
              <StateChip key={machine} scope={scope} words={words} peer={peer} machine={machine} />
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
