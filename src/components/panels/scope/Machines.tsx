import { useEffect, useRef } from 'preact/hooks';
import { useComputed } from '@preact/signals';
import type { MachineId } from '../../../lib/trace/states.ts';
import { primary } from '../../../lib/views/machines.ts';
import { MACHINE_NAMES } from '../../../content/ui/pictures.names.ts';
import { StateDiagram } from '../../diagrams/state/StateDiagram.tsx';
import styles from './Machines.module.css';
import type { Scope } from './model.ts';
import { PeerBadge } from './PeerBadge.tsx';
import { peerTone } from './peer-tone.ts';
import type { PanelWords } from './words.ts';

interface PeerProps {
  readonly scope: Scope;
  readonly words: PanelWords;
  readonly peer: string;
  /** What the peer does in every run; none where the reader decides. */
  readonly role?: string;
  /** The page holds the outlines of the machines. */
  readonly outline: boolean;
}

interface MachineProps extends PeerProps {
  readonly machine: MachineId;
}

/** For diagrams of machines that are not on their way anywhere. */
const AT_REST = { position: 0, fraction: 0 };

/** One state diagram. It is drawn in every frame only while its own machine takes an edge. */
function Machine({ scope, words, machine, peer, outline }: MachineProps) {
  const { session } = scope;
  const view = useComputed(() => primary(scope.machines.value, peer, machine)).value;
  const isMoving = useComputed(
    () => primary(scope.machines.value, peer, machine)?.last?.seq === session.playhead.value - 1,
  ).value;
  return (
    <StateDiagram
      machine={machine}
      peer={peer}
      model={view}
      labels={words.machines}
      playhead={
        isMoving ? { position: session.playhead.value, fraction: session.fraction.value } : AT_REST
      }
      selected={session.selected.value}
      onSelect={session.select}
      outline={outline}
      onShow={(item) => {
        scope.point(peer, machine, item);
      }}
    />
  );
}

/** A machine's name and state in a word each; brings its diagram into sight where they stand in a strip. */
function Chip({ scope, machine, peer, onShow }: MachineProps & { readonly onShow: () => void }) {
  const state = useComputed(() => primary(scope.machines.value, peer, machine)?.state).value;
  return (
    <button type="button" class={styles['chip']} onClick={onShow}>
      <span>{MACHINE_NAMES[machine].short}</span>
      <b>{state ?? '–'}</b>
    </button>
  );
}

/** The state diagrams of one peer: side by side where there is room, else in a strip. */
export function Machines(props: PeerProps) {
  const { scope, words, peer } = props;
  const { pictures, peer: name } = words.scope;
  const strip = useRef<HTMLDivElement>(null);
  const machines = scope.shown;
  const brought = scope.brought.value;
  useEffect(() => {
    const index = brought === undefined ? -1 : machines.indexOf(brought.machine);
    const box = strip.current;
    const figure = box?.children[index];
    if (box && figure instanceof HTMLElement) box.scrollTo({ left: figure.offsetLeft });
  }, [brought, machines]);
  return (
    <section
      class={`${styles['peer'] ?? ''} ${styles[peerTone(peer)] ?? ''}`}
      role="group"
      aria-label={pictures.machinesOf(peer)}
    >
      <p class={styles['name']}>
        <PeerBadge peer={peer} />
        <b>{name(peer)}</b>
        {props.role !== undefined && <span class={styles['role']}>{props.role}</span>}
      </p>
      {machines.length > 1 && (
        <div class={styles['chips']}>
          {machines.map((machine) => (
            <Chip
              key={machine}
              {...props}
              machine={machine}
              onShow={() => {
                scope.bring(machine);
              }}
            />
          ))}
        </div>
      )}
      {/* A strip that scrolls is reached by keyboard even before its diagrams are. */}
      <div ref={strip} class={styles['strip']} data-count={machines.length} tabIndex={0}>
        {machines.map((machine) => (
          <Machine key={machine} {...props} machine={machine} />
        ))}
      </div>
    </section>
  );
}
