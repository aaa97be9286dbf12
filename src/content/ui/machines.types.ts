import type { StateDetails, StateDiagramLabels } from '../../components/diagrams/state/labels.ts';
import type { CauseId, ClosingIdOf, EdgeIdOf } from '../../lib/machines/index.ts';
import type { MachineId, StateOf } from '../../lib/trace/states.ts';

/** The short words of the state diagrams; the long ones come by `details`. */
export type MachineWords = StateDiagramLabels;

/** Edges that have a sentence of their own; all closing edges of a machine share one. */
type TelledEdge<M extends MachineId> =
  Exclude<EdgeIdOf<M>, ClosingIdOf<M>> | ([ClosingIdOf<M>] extends [never] ? never : '*>closed');

/** What every state and edge means and what every cause is, one sentence each. */
export interface MachineDetails extends Pick<
  StateDetails,
  'standing' | 'repeats' | 'specification' | 'seen'
> {
  readonly machines: {
    readonly [M in MachineId]: {
      /** What the machine tells. */
      readonly intro: string;
      readonly states: { readonly [S in StateOf<M>]: string };
      readonly edges: { readonly [Id in TelledEdge<M>]: string };
    };
  };
  readonly causes: { readonly [Id in CauseId]: string };
}
