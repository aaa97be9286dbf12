import { machineData } from '../../../lib/machines/index.ts';
import type { MachineId } from '../../../lib/trace/states.ts';
import { pure } from '../pure.ts';
import type { Standings } from './items.ts';
import type { StateDiagramLabels } from './labels.ts';
import css from './state.module.css';

/** The picture as a list: each state with how it stands, and where it leads. */
export const Listing = pure(
  ({
    machine,
    standings,
    labels,
  }: {
    machine: MachineId;
    standings: Standings;
    labels: StateDiagramLabels;
  }) => (
    <details class={css['listing']}>
      <summary>{labels.asText}</summary>
      <ul>
        {machineData(machine).states.map(({ state }) => {
          const targets = machineData(machine)
            .edges.filter((edge) => edge.from === state)
            .map((edge) => edge.to);
          return (
            <li key={state}>
              {labels.stateName(state, standings.status.get(state) ?? 'quiet')}
              {targets.length > 0 && ` → ${targets.join(', ')}`}
            </li>
          );
        })}
      </ul>
    </details>
  ),
);
