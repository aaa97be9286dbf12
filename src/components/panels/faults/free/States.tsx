import { useComputed } from '@preact/signals';
import { MACHINE_NAMES } from '../../../../content/ui/pictures.names.ts';
import type { ScopeWords } from '../../../../content/ui/scope.types.ts';
import type { MachineId } from '../../../../lib/trace/states.ts';
import { primary } from '../../../../lib/views/machines.ts';
import type { Scope } from '../../scope/model.ts';
import { PeerBadge } from '../../scope/PeerBadge.tsx';
import styles from './States.module.css';

interface Props {
  readonly scope: Scope;
  readonly peer: string;
  readonly words: ScopeWords;
}

function State({ scope, peer, machine }: Omit<Props, 'words'> & { readonly machine: MachineId }) {
  const state = useComputed(() => primary(scope.machines.value, peer, machine)?.state).value;
  return (
    <div>
      <dt>{MACHINE_NAMES[machine].short}</dt>
      <dd>{state ?? '–'}</dd>
    </div>
  );
}

/** A peer's states at the playhead in a word each, above its buttons; the diagrams stand below them. */
export function States({ scope, peer, words }: Props) {
  return (
    <div class={styles['states']}>
      <p>
        <PeerBadge peer={peer} /> <b>{words.peer(peer)}</b>
      </p>
      <dl>
        {scope.shown.map((machine) => (
          <State key={machine} scope={scope} peer={peer} machine={machine} />
        ))}
      </dl>
    </div>
  );
}
