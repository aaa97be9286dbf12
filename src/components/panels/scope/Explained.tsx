import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { MachineId } from '../../../lib/trace/states.ts';
import type { StateDetails, StateDiagramLabels } from '../../diagrams/state/labels.ts';
import styles from './Explained.module.css';
import { MACHINE_NAMES } from '../../../content/ui/pictures.names.ts';
import type { Scope } from './model.ts';
import { PeerBadge } from './PeerBadge.tsx';

interface Telling {
  readonly Explanation: ComponentType<{
    readonly machine: MachineId;
    readonly item: string;
    readonly details: StateDetails;
  }>;
  readonly details: StateDetails;
}

interface Props {
  readonly scope: Scope;
  readonly labels: StateDiagramLabels;
}

/** What the state or edge that the reader points at means; one place for all diagrams of a scope. */
export function Explained({ scope, labels }: Props) {
  const pointed = scope.pointed.value;
  const [telling, setTelling] = useState<Telling>();
  const isWanted = pointed !== undefined;
  useEffect(() => {
    if (!isWanted || telling !== undefined) return;
    Promise.all([import('../../diagrams/state/explanation.tsx'), labels.details()]).then(
      ([{ Explanation }, details]) => {
        setTelling({ Explanation, details });
      },
      // The diagrams say without it what they are; the next one pointed at tries again.
      () => undefined,
    );
  }, [isWanted, telling, labels]);
  if (pointed === undefined || telling === undefined) return null;
  const { peer, machine, item } = pointed;
  return (
    <div class={styles['explained']}>
      <p class={styles['whose']}>
        <PeerBadge peer={peer} /> <code>{MACHINE_NAMES[machine].full}</code>
      </p>
      <telling.Explanation machine={machine} item={item} details={telling.details} />
    </div>
  );
}
