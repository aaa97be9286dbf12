import { useComputed } from '@preact/signals';
import type { SampleWords } from '../../../content/ui/sample.types.ts';
import { primary } from '../../../lib/views/machines.ts';
import { createFolding } from '../../../lib/views/folding.ts';
import { machinesFold } from '../../../lib/views/machines.ts';
import styles from './Bar.module.css';
import type { Workbench } from './types.ts';

interface Props {
  readonly bench: Workbench;
  readonly words: SampleWords;
  readonly said: string | undefined;
}

/** How many connections are not closed at the end of what is recorded so far. */
function useLiving({ scope }: Workbench) {
  const folding = useComputed(() => createFolding(machinesFold, scope.session.trace.value));
  return useComputed(() => {
    const view = folding.value.at(scope.session.length.value);
    return scope.peers.value.filter((peer) => {
      const machine = primary(view, peer, 'connection');
      return machine !== undefined && machine.state !== 'closed';
    }).length;
  });
}

/** How far the run is, in a sentence; read out when it changes. */
export function StatusText({ bench, words, said }: Props) {
  const { running } = bench;
  const living = useLiving(bench);
  const status = running.status.value;
  const wrong = running.problems.value.length;
  function sentence(): string {
    const { status: sentences } = words;
    if (said !== undefined) return said;
    if (status === 'none' && wrong > 0) return sentences.broken(wrong);
    if ((status === 'running' || status === 'idle') && wrong > 0) return sentences.failed(wrong);
    if (status === 'idle' && living.value > 0) return sentences.idleWith(living.value);
    return sentences[status];
  }
  return (
    <p class={styles['status']} role="status" data-status={status}>
      {sentence()}
    </p>
  );
}
