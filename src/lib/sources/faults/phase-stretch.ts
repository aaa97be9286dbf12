import type { TraceEvent } from '../../trace/events.ts';
import type { Prefix } from '../../trace/trace.ts';
import type { FaultPhase } from './types.ts';

/** What a trace tells of one phase. */
export interface PhaseStretch {
  /** From the phase's beginning to the next one's. */
  readonly events: readonly TraceEvent[];
  /** The same, and all that was before. */
  readonly soFar: readonly TraceEvent[];
  /** Whether the program of the phase has come to its end. The browser may go on. */
  readonly ended: boolean;
  /** Time of the last event, in ms of the trace. */
  readonly lastAt: number;
  /** When a step of the phase began, in ms of the trace; by default the phase. `undefined` before. */
  beganAt(step: string | undefined): number | undefined;
}

const isPhase = (event: TraceEvent | undefined, phase?: FaultPhase): boolean =>
  event?.type === 'mark' &&
  event.name === 'phase' &&
  (phase === undefined || event.detail['phase'] === phase);

/** The stretch of `phase` in `trace`; `undefined` before it has begun. The last one, if there are several. */
export function stretchOf(trace: Prefix, phase: FaultPhase): PhaseStretch | undefined {
  let begin = trace.length - 1;
  while (begin >= 0 && !isPhase(trace.at(begin), phase)) begin -= 1;
  if (begin < 0) return undefined;
  let end = begin + 1;
  while (end < trace.length && !isPhase(trace.at(end))) end += 1;
  const soFar = Array.from({ length: end }, (_, index) => trace.at(index) as TraceEvent);
  const events = soFar.slice(begin);
  const markAt = (name: string, step?: string): number | undefined =>
    events.find(
      (event) =>
        event.type === 'mark' &&
        event.name === name &&
        (step === undefined || event.detail['step'] === step),
    )?.at;
  return {
    events,
    soFar,
    ended: markAt('phase-end') !== undefined,
    lastAt: events.at(-1)?.at ?? 0,
    beganAt: (step) => (step === undefined ? markAt('phase') : markAt('step', step)),
  };
}
