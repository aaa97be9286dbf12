import { machineData, machineSpec, standing } from '../../../lib/machines/index.ts';
import type { MachineId } from '../../../lib/trace/states.ts';
import type { StateDiagramLabels } from './labels.ts';
import css from './state.module.css';

/** Below the picture while nothing is pointed at: what the machine tells, and what the two kinds of dashes say. */
export function Intro({ machine, labels }: { machine: MachineId; labels: StateDiagramLabels }) {
  const data = machineData(machine);
  const kinds = (['spec-only', 'beyond'] as const).filter((kind) =>
    data.edges.some((edge) => standing(edge) === kind),
  );
  return (
    <>
      <p>
        {labels.intros[machine]}{' '}
        <a class={css['link']} href={machineSpec(data)}>
          {labels.specification}
        </a>
      </p>
      {kinds.map((kind) => (
        <p key={kind} class={css['legend']}>
          <svg class={css['sample']} viewBox="0 0 36 10" aria-hidden="true" data-standing={kind}>
            <path class={css['line']} d="M1 5H35" />
            {kind === 'beyond' && <path class={css['mark']} d="M1 5H35" pathLength={1} />}
          </svg>
          {labels.standing[kind]}
        </p>
      ))}
    </>
  );
}
