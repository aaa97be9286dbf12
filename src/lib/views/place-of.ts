import type { CodePlace, TraceEvent } from '../trace/events.ts';
import type { Prefix } from '../trace/trace.ts';
import type { Fold } from './fold.ts';

/** The code that led to an event. */
export interface Caused {
  readonly place: CodePlace;
  /** `seq` of the event that happened in it: the event itself, or one that led to it. */
  readonly seq: number;
  /** `false` where a link of the chain was inferred. */
  readonly isKnown: boolean;
}

/**
 * The code that led to event `seq`: where it happened, or where the nearest of its causes did that the code is known
 * of. `undefined` where nothing in its chain of causes tells. Source: `where` and `cause` of events.
 */
export function placeOf(events: Prefix, seq: number): Caused | undefined {
  let event = events.at(seq);
  let isKnown = true;
  while (event !== undefined) {
    if (event.where !== undefined) return { place: event.where, seq: event.seq, isKnown };
    const cause: TraceEvent['cause'] = event.cause;
    // A cause is earlier than what it led to: this ends.
    if (cause === undefined || cause.seq >= event.seq) return undefined;
    if (cause.how === 'inferred') isKnown = false;
    event = events.at(cause.seq);
  }
  return undefined;
}

/** The code that was executed last. */
export interface Executed {
  /** In any file; `undefined` before the first event that tells. Source: the latest event with `where`. */
  readonly last: CodePlace | undefined;
  /** In each file, by its name. Source: the latest event with `where` in it. */
  readonly byFile: Readonly<Record<string, CodePlace>>;
}

/** What was executed last, at any point of a trace. */
export const executedFold: Fold<Executed> = {
  name: 'executed',
  initial: { last: undefined, byFile: {} },
  step(state, { where }) {
    if (where === undefined) return state;
    return { last: where, byFile: { ...state.byFile, [where.file]: where } };
  },
};
