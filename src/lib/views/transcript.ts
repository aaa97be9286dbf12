import type { CallEvent, TraceEvent } from '../trace/events.ts';
import { factOf } from './facts.ts';
import type { Fold } from './fold.ts';
import type { TranscriptLine, TranscriptView } from './models.ts';
import { introduce, NO_OBJECTS } from './objects.ts';
import type { Objects } from './objects.ts';
import { SortedMap } from './sorted-map.ts';
import { Vector } from './vector.ts';

/** The view, and what the next step needs to know. */
export interface TranscriptState extends TranscriptView {
  readonly lines: Vector<TranscriptLine>;
  /** Pending calls, by call id. */
  readonly pending: SortedMap<CallEvent>;
  readonly objects: Objects;
}

/** Whether the cause of `event` says more than the event does by itself. */
function isWorthTelling(event: TraceEvent): boolean {
  return event.type !== 'settle' && !(event.type === 'message' && event.phase !== 'sent');
}

function step(view: TranscriptState, event: TraceEvent): TranscriptState {
  const { seq, at, peer, cause } = event;
  const objects = introduce(view.objects, event);
  const before = cause === undefined ? undefined : view.lines.at(cause.seq);
  const line: TranscriptLine = {
    seq,
    at,
    peer,
    event,
    because: before?.event,
    fact: factOf(event, {
      object: 'on' in event ? objects.byId.get(event.on) : undefined,
      call: event.type === 'settle' ? view.pending.get(event.call) : undefined,
      labelOf: (on) => objects.byId.get(on)?.label,
    }),
    cause:
      cause !== undefined && before !== undefined && isWorthTelling(event)
        ? { fact: before.fact, how: cause.how }
        : undefined,
  };
  return {
    objects,
    lines: view.lines.push(line),
    pending: pendingAfter(view.pending, event),
  };
}

function pendingAfter(pending: SortedMap<CallEvent>, event: TraceEvent): SortedMap<CallEvent> {
  if (event.type === 'call') return pending.set(event.call, event);
  return event.type === 'settle' ? pending.delete(event.call) : pending;
}

/** One line per event, in order: `lines.at(seq)`. */
export const transcriptFold: Fold<TranscriptState> = {
  name: 'transcript',
  initial: { lines: Vector.empty(), pending: SortedMap.empty(), objects: NO_OBJECTS },
  step,
};
