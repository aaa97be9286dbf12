import type { MachineId } from '../../../lib/trace/states.ts';
import { standingsOf } from './items.ts';
import type { StateDiagramLabels } from './labels.ts';
import { outlineId } from './outline-id.ts';
import { Picture } from './picture.tsx';

/**
 * The pictures of machines before anything has happened, drawn once for all diagrams of a page that take `outline`: a
 * chapter shows forty, and written out each time they would be half of what it weighs.
 */
export function Outlines(props: {
  readonly machines: readonly MachineId[];
  readonly labels: StateDiagramLabels;
}) {
  return (
    <svg width="0" height="0" class="visually-hidden" aria-hidden="true">
      {props.machines.map((machine) => (
        <g key={machine} id={outlineId(machine)}>
          <Picture
            machine={machine}
            standings={standingsOf(machine, undefined)}
            labels={props.labels}
            tabStop={undefined}
            pinned={null}
          />
        </g>
      ))}
    </svg>
  );
}
