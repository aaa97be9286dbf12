/** How far the playhead has come in a fault. */
import type { FaultPhase } from '../../../lib/sources/faults/types.ts';
import type { Prefix } from '../../../lib/trace/trace.ts';

/** Where the playhead is in a fault's two phases. */
export interface FaultProgress {
  /** Steps that have begun, of both phases. */
  readonly begun: ReadonlySet<string>;
  /** The last of them; `undefined` before the first. */
  readonly current: string | undefined;
  /** Phases that have begun. */
  readonly phases: ReadonlySet<FaultPhase>;
  /** Phases that have come to their end. */
  readonly ended: ReadonlySet<FaultPhase>;
  /** Notes that the program left, in their order. */
  readonly notes: readonly string[];
}

/** The progress that `trace` tells of. */
export function progressOf(trace: Prefix): FaultProgress {
  const begun = new Set<string>();
  const phases = new Set<FaultPhase>();
  const ended = new Set<FaultPhase>();
  const notes: string[] = [];
  let current: string | undefined;
  for (let i = 0; i < trace.length; i += 1) {
    const event = trace.at(i);
    if (event?.type !== 'mark') continue;
    const { phase, step, note } = event.detail;
    if (event.name === 'step' && typeof step === 'string') begun.add((current = step));
    else if (event.name === 'note' && typeof note === 'string') notes.push(note);
    else if (phase === 'fault' || phase === 'cure') {
      if (event.name === 'phase') phases.add(phase);
      if (event.name === 'phase-end') ended.add(phase);
    }
  }
  return { begun, current, phases, ended, notes };
}
