/** One trace of everything that the tabs of a room recorded. */
import type { MessageId, NewEvent, TraceSink } from '../../trace/events.ts';
import { createMerge } from '../merge.ts';
import { withLinks } from './link-guard.ts';
import type { Logs } from './logs.ts';
import type { MemberId } from './types.ts';

/**
 * How long an event waits for earlier ones of the other tab, in ms. A message between tabs takes 1–5 ms; a tab that is
 * being loaded is busy for some ten.
 */
const HOLD_MS = 100;
/** What was sent stands before what was delivered, also where two clocks differ by less than anybody can tell. */
const AFTER_MS = 0.01;

/** What a join needs. */
export interface JoinOptions {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly after: (ms: number, run: () => void) => () => void;
  /** Makes the trace, whose time 0 is `zero`, in ms since 1970. Called once. */
  readonly openTrace: (zero: number) => TraceSink;
}

/** Puts logs together. Nothing is in the trace before `open`: what came before this tab stands before its own events. */
export interface Join {
  /** An event came into the logs. */
  readonly take: (source: MemberId, event: NewEvent) => void;
  /** From here on the trace grows. */
  readonly open: (logs: Logs) => void;
  readonly isOpen: boolean;
  /** Passes on everything that waits. */
  readonly flush: () => void;
}

/** Makes a join. */
export function createJoin({ now, after, openTrace }: JoinOptions): Join {
  const sentAt = new Map<MessageId, number>();
  let put: ((source: MemberId, event: NewEvent) => void) | undefined;
  let flush = (): void => undefined;

  function noteSent(event: NewEvent): void {
    if (event.type === 'message' && event.phase === 'sent') sentAt.set(event.message, event.at);
  }

  return {
    take(source, event) {
      noteSent(event);
      put?.(source, event);
    },
    open(logs) {
      if (put !== undefined) return;
      const all = logs.sources.map((source) => ({ source, events: logs.of(source) }));
      const first = all.map(({ events }) => events[0]?.at ?? Infinity);
      const zero = Math.min(now(), ...first);
      const merge = createMerge({
        sink: withLinks(openTrace(zero)),
        now: () => now() - zero,
        after,
        holdMs: HOLD_MS,
      });
      const inlets = new Map<MemberId, { readonly sink: TraceSink; last: number }>();
      put = (source, event) => {
        let inlet = inlets.get(source);
        if (inlet === undefined) inlets.set(source, (inlet = { sink: merge.source(), last: 0 }));
        const isReceipt = event.type === 'message' && event.phase !== 'sent';
        const sent = isReceipt ? (sentAt.get(event.message) ?? 0) + AFTER_MS : 0;
        inlet.last = Math.max(event.at - zero, sent - zero, inlet.last);
        inlet.sink.append({ ...event, at: inlet.last });
      };
      for (const { source, events } of all) for (const event of events) put(source, event);
      flush = () => merge.flush();
    },
    get isOpen() {
      return put !== undefined;
    },
    flush: () => flush(),
  };
}
