import type { NewEvent, TraceEvent, TraceSink } from '../../trace/events.ts';
import { put } from '../../sources/recorder/intrinsics.ts';
import { BATCH_EVENTS, BATCH_EVERY_MS, shareOf, type Shares } from '../protocol/limits.ts';
import type { FromFrame } from '../protocol/messages.ts';

/** What an outbox needs of its surroundings. */
export interface OutboxOptions {
  readonly post: (message: FromFrame) => void;
  /** Milliseconds since the run began. */
  readonly now: () => number;
  /** Calls `run` in a task of its own. */
  readonly soon: (run: () => void) => void;
  /** Calls `run` after `ms`. */
  readonly later: (ms: number, run: () => void) => void;
  readonly shares: Shares;
}

/** Numbers events and sends them in batches: one at a time, and the next when the page has taken it in. */
export interface Outbox extends TraceSink {
  /** Takes an event over, which gets its `seq`. Returns it, or -1 where the share of its kind is used up. */
  append(event: NewEvent): number;
  /** Whether there is room for another event of this kind; where there is none, it counts as dropped. */
  admits(share: keyof Shares): boolean;
  /** The page has taken in the last batch. */
  next(): void;
  /** Says `ended` once everything appended until now is sent. */
  end(): void;
}

/** A list of links: the program cannot run setters on it, and taking its head off costs nothing. */
interface Kept {
  readonly event: TraceEvent;
  next: Kept | undefined;
}

/** @see Outbox. Calls nothing that the program could have replaced. */
export function createOutbox({ post, now, soon, later, shares }: OutboxOptions): Outbox {
  let first: Kept | undefined;
  let last: Kept | undefined;
  let waiting = 0;
  let seq = 0;
  const taken = { events: 0, lines: 0, problems: 0 };
  const dropped = { events: 0, lines: 0, problems: 0 };
  /** More was dropped than the page knows. */
  let untold = false;
  let unread = false;
  let planned = false;
  let plannedAt = 0;
  let sentAt = -BATCH_EVERY_MS;
  /** `ended` is due when this many events are sent. */
  let endAt: number | undefined;
  let sent = 0;

  function plan(): void {
    if (planned || unread) return;
    planned = true;
    plannedAt = now();
    const delay = waiting >= BATCH_EVENTS ? 0 : sentAt + BATCH_EVERY_MS - plannedAt;
    const run = (): void => {
      planned = false;
      flush();
    };
    if (delay > 0) later(delay, run);
    else soon(run);
  }

  function flush(): void {
    if (unread || (first === undefined && !untold)) return;
    const events: TraceEvent[] = [];
    for (let i = 0; i < BATCH_EVENTS && first !== undefined; i++) {
      put(events, i, first.event);
      first = first.next;
    }
    if (first === undefined) last = undefined;
    waiting -= events.length;
    sent += events.length;
    unread = true;
    untold = false;
    sentAt = now();
    post({
      say: 'batch',
      events,
      dropped: { events: dropped.events, lines: dropped.lines, problems: dropped.problems },
    });
    sayEnded();
  }

  function sayEnded(): void {
    if (endAt === undefined || sent < endAt) return;
    endAt = undefined;
    post({ say: 'ended' });
  }

  function admits(share: keyof Shares): boolean {
    if (taken[share] < shares[share]) return true;
    dropped[share]++;
    untold = true;
    plan();
    return false;
  }

  return {
    admits,
    append(event) {
      const share = shareOf(event.type);
      if (!admits(share)) return -1;
      taken[share]++;
      put(event, 'seq', seq);
      const kept: Kept = { event: event as TraceEvent, next: undefined };
      if (last === undefined) first = kept;
      else last.next = kept;
      last = kept;
      waiting++;
      // Code that lets no task run still has its lines shown: they go when they are due, in the midst of it.
      if (planned && !unread && event.at - plannedAt > BATCH_EVERY_MS) flush();
      else plan();
      return seq++;
    },
    next() {
      unread = false;
      if (first !== undefined || untold) plan();
    },
    end() {
      endAt = seq;
      sayEnded();
    },
  };
}
