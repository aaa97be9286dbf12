import type { MessageId, NewEvent, TraceSink } from '../../../trace/events.ts';

/** What it takes to place another realm's events on this realm's clock. */
export interface ArrivalOptions {
  readonly sink: TraceSink;
  /** Milliseconds of this realm's clock. */
  readonly now: () => number;
  /** What to add to the other clock, see `clockOffset`. */
  readonly offsetMs: number;
  /** When messages to the other realm were sent, in ms of this clock. */
  readonly sentAt: ReadonlyMap<MessageId, number>;
}

/**
 * Places events of the other realm: on this clock, in their own order, never in the future, and nothing is delivered
 * before it was sent. The two clocks differ from what was measured by less than a message takes.
 */
export function arrivals({
  sink,
  now,
  offsetMs,
  sentAt,
}: ArrivalOptions): (event: NewEvent) => void {
  let last = 0;
  return (event) => {
    const sent =
      event.type === 'message' && event.phase === 'delivered'
        ? sentAt.get(event.message)
        : undefined;
    const at = Math.min(Math.max(event.at + offsetMs, last, sent ?? 0), now());
    last = at;
    sink.append({ ...event, at });
  };
}
