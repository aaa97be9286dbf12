import { CAUSES } from './causes.ts';
import type { CauseData, CauseId } from './causes.ts';
import { edgeSpec, specUrl } from './spec.ts';
import { standing } from './standing.ts';
import type { Standing } from './standing.ts';
import type { EdgeData, MachineData, SeenBy } from './types.ts';

/** Everything there is to say about an edge, apart from the words. */
export interface Explanation {
  readonly causes: readonly {
    readonly id: CauseId;
    readonly by: CauseData['by'];
    readonly url: string;
  }[];
  /** Where the specification tells of it. */
  readonly url: string;
  readonly seen: SeenBy;
  readonly standing: Standing;
}

/** Explains one edge of `machine`. */
export function explain(machine: MachineData, edge: EdgeData): Explanation {
  return {
    causes: edge.causes.map((id) => ({ id, by: CAUSES[id].by, url: specUrl(CAUSES[id].spec) })),
    url: edgeSpec(machine, edge),
    seen: edge.seen,
    standing: standing(edge),
  };
}
