import type { ScopeWords } from '../../../content/ui/scope.types.ts';
import type { MachineId } from '../../../lib/trace/states.ts';
import { primary } from '../../../lib/views/machines.ts';
import styles from './Machines.module.css';
import type { Scope } from './model.ts';
import { PeerBadge } from './PeerBadge.tsx';

interface PeerProps {
  readonly scope: Scope;
  readonly words: ScopeWords;
  readonly peer: 'A' | 'B';
}

/** One state diagram. */
function Machine({ scope, machine, peer }: PeerProps & { readonly machine: MachineId }) {
  const view = primary(scope.machines.value, peer, machine);
  return (
    <figure data-machine={machine} data-peer={peer} data-state={view?.state ?? ''}>
      {machine}: {view?.state}
    </figure>
  );
}

/** The state diagrams of one peer. */
export function Machines({ scope, words, peer }: PeerProps) {
  return (
    <section
      class={`${styles['peer'] ?? ''} ${styles[peer === 'A' ? 'a' : 'b'] ?? ''}`}
      aria-label={words.pictures.machinesOf(peer)}
    >
      <h3 class={styles['name']}>
        <PeerBadge peer={peer} />
        {words.peer(peer)}
        <span class={styles['role']}>
          {peer === 'A' ? words.role.offerer : words.role.answerer}
        </span>
      </h3>
      <div class={styles['machines']}>
        {scope.shown.value.map((machine) => (
          <Machine key={machine} scope={scope} words={words} peer={peer} machine={machine} />
        ))}
      </div>
    </section>
  );
}
