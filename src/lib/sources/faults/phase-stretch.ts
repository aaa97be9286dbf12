import type { TraceEvent } from '../../trace/events.ts';
import type { Prefix } from '../../trace/trace.ts';
import type { FaultPhase } from './types.ts';

/** What a trace tells of one phase. */
export interface PhaseStretch {
  /** From the phase's beginning to its end. The browser may go on after it: that is no longer the phase. */
  readonly events: readonly TraceEvent[];
  /** The same, and all that was before. */
  readonly soFar: readonly TraceEvent[];
  /** Whether the program of the phase has come to its end. */
  readonly ended: boolean;
  /** Time of the last event, in ms of the trace. */
  readonly lastAt: number;
  /** The mark by which a step of the phase began; by default the phase. `undefined` before. */
  beganAt(step: string | undefined): TraceEvent | undefined;
}

const isPhase = (event: TraceEvent | undefined, name: string, phase: FaultPhase): boolean =>
  event?.type === 'mark' && event.name === name && event.detail['phase'] === phase;

/** The stretch of `phase` in `trace`; `undefined` before it has begun. The last one, if there are several. */
export function stretchOf(trace: Prefix, phase: FaultPhase): PhaseStretch | undefined {
  let begin = trace.length - 1;
  while (begin >= 0 && !isPhase(trace.at(begin), 'phase', phase)) begin -= 1;
  if (begin < 0) return undefined;
  let last = begin + 1;
  while (last < trace.length && !isPhase(trace.at(last), 'phase-end', phase)) last += 1;
  const soFar = Array.from(
    { length: Math.min(last + 1, trace.length) },
    (_, index) => trace.at(index) as TraceEvent,
  );
  const events = soFar.slice(begin);
  return {
    events,
    soFar,
    ended: last < trace.length,
    lastAt: events.at(-1)?.at ?? 0,
    beganAt: (step) =>
      step === undefined
        ? events[0]
        : events.find(
            (event) =>
              event.type === 'mark' && event.name === 'step' && event.detail['step'] === step,
          ),
  };
}
