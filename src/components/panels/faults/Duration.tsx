import type { FaultsWords } from '../../../content/ui/faults.types.ts';
import type { PhaseInfo } from '../../../lib/sources/faults/types.ts';
import type { EngineId } from '../../../lib/sources/pair/types.ts';
import styles from './Duration.module.css';

interface Props {
  readonly phase: PhaseInfo;
  /** The engine of this browser; `undefined` until it is known, and where it is another. */
  readonly engine: EngineId | undefined;
  readonly words: FaultsWords['takes'];
}

const ENGINES = [
  ['chromium', 'Chromium'],
  ['firefox', 'Firefox'],
] as const;

/** How long a phase takes, in each engine where that can be felt. */
export function Duration({ phase, engine, words }: Props) {
  if (!phase.slow) return <span class={styles['duration']}>{words.moment}</span>;
  return (
    <span class={styles['duration']}>
      {ENGINES.map(([id, name]) => (
        <span key={id} data-here={id === engine ? '' : undefined}>
          {name} {words.about(Math.round(phase.expectedMs[id] / 1000))}
          {id === engine && ` (${words.here})`}
        </span>
      ))}
    </span>
  );
}
