import { machineData, standing } from '../../../lib/machines/index.ts';
import type { MachineId } from '../../../lib/trace/states.ts';
import type { StateDiagramLabels } from './labels.ts';
import css from './state.module.css';

/** What the dashes of this machine mean, in a word each; nothing where it has none. */
export function Legend({ machine, labels }: { machine: MachineId; labels: StateDiagramLabels }) {
  const kinds = (['spec-only', 'beyond'] as const).filter((kind) =>
    machineData(machine).edges.some((edge) => standing(edge) === kind),
  );
  if (kinds.length === 0) return null;
  return (
    <p class={css['legend']}>
      {kinds.map((kind) => (
        <span key={kind}>
          <svg class={css['sample']} viewBox="0 0 28 8" aria-hidden="true" data-standing={kind}>
            <path class={css['line']} d="M1 4H27" />
            {kind === 'beyond' && <path class={css['mark']} d="M1 4H27" pathLength={1} />}
          </svg>
          {labels.legend[kind]}
        </span>
      ))}
    </p>
  );
}
