import { CAUSES } from './causes.ts';
import type { CauseData, CauseId } from './causes.ts';
import { edgeSpec } from './edge-spec.ts';
import { specUrl } from './spec.ts';
import { standing } from './standing.ts';
import type { Standing } from './standing.ts';
import type { EdgeData, MachineData, SeenBy, StateData } from './types.ts';

/** A cause with the address of what the specification says of it. */
export interface ExplainedCause {
  readonly id: CauseId;
  readonly by: CauseData['by'];
  readonly url: string;
}

/** Everything there is to say about an edge, apart from the words. */
export interface Explanation {
  readonly causes: readonly ExplainedCause[];
  /** Where the specification tells of it. */
  readonly url: string;
  readonly seen: SeenBy;
  readonly standing: Standing;
}

function explainCause(id: CauseId): ExplainedCause {
  const { by, spec } = CAUSES[id];
  return { id, by, url: specUrl(spec) };
}

/** Explains one edge of `machine`. */
export function explain(machine: MachineData, edge: EdgeData): Explanation {
  return {
    causes: edge.causes.map(explainCause),
    url: edgeSpec(machine, edge),
    seen: edge.seen,
    standing: standing(edge),
  };
}

/** What succeeds in a state and leaves it as it is; empty where nothing does. */
export function stays(state: StateData): readonly ExplainedCause[] {
  return (state.repeats ?? []).map(explainCause);
}
