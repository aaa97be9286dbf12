/** Shares what is recorded here with the other tabs of a room, and gets what they recorded. */
import type { TabLine } from '../../signaling/line.ts';
import type { WireMessage } from '../../signaling/wire.ts';
import type { TraceSink } from '../../trace/events.ts';
import type { Clocks } from './clock.ts';
import type { Logs } from './logs.ts';
import type { MemberId } from './types.ts';

/** How long an answer to a request for events may take before it is asked again. */
const AGAIN_MS = 500;

/** Of which sources somebody has how many events. */
export type LogCounts = readonly { readonly source: MemberId; readonly count: number }[];

/** What sharing needs. */
export interface ShareOptions {
  readonly self: MemberId;
  readonly line: () => TabLine;
  readonly logs: Logs;
  readonly clocks: Clocks;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly soon: (run: () => void) => void;
  /** Whether anybody listens; a newcomer asks for what it has missed. */
  readonly isHeard: () => boolean;
}

/** One tab's part in the common record. */
export interface Share {
  /** Where this tab's events go; their times are ms since 1970. */
  readonly sink: TraceSink;
  /** Sends what waits. */
  readonly flush: () => void;
  /** How many events of each source are here, as it is told to others. */
  readonly counts: () => LogCounts;
  /** `member` says to have this much. */
  readonly heard: (member: MemberId, counts: LogCounts) => void;
  /** Whether everything is here that anybody has said to have. */
  readonly isComplete: () => boolean;
  readonly take: (wire: Extract<WireMessage, { kind: 'log' | 'want' }>) => void;
}

/** Begins to share. */
export function createShare(options: ShareOptions): Share {
  const { self, line, logs, clocks, now, soon, isHeard } = options;
  const announced = new Map<MemberId, number>();
  const wanted = new Map<MemberId, number>();
  let posted = 0;
  let isScheduled = false;

  function post(source: MemberId, first: number, to: string): void {
    for (const batch of logs.batches(source, first)) {
      const envelope = { from: self, to, session: self, kind: 'log', source } as const;
      line().send({ ...envelope, first: batch.first, events: [...batch.events] });
    }
  }

  function flush(): void {
    isScheduled = false;
    if (isHeard()) post(self, posted, '*');
    posted = logs.count(self);
  }

  function want(source: MemberId, from: MemberId): void {
    const at = now();
    if (source === self || at - (wanted.get(source) ?? 0) < AGAIN_MS) return;
    wanted.set(source, at);
    const first = logs.count(source);
    line().send({ from: self, to: from, session: self, kind: 'want', source, first });
  }

  return {
    sink: {
      append(event) {
        const seq = logs.append(self, event);
        // Whoever is told something finds out first that it was said: both travel the same way, in order.
        if (event.type === 'message' && event.phase === 'sent') flush();
        else if (!isScheduled) {
          isScheduled = true;
          // A task, not a timer: those of a tab in the background come once a second.
          soon(flush);
        }
        return seq;
      },
    },
    flush,
    counts: () => logs.sources.map((source) => ({ source, count: logs.count(source) })),
    heard(member, counts) {
      for (const { source, count } of counts) {
        announced.set(source, Math.max(announced.get(source) ?? 0, count));
        if (count > logs.count(source)) want(source, member);
      }
    },
    isComplete: () => {
      for (const [source, count] of announced) {
        if (source !== self && logs.count(source) < count) return false;
      }
      return true;
    },
    take(wire) {
      if (wire.to !== '*' && wire.to !== self) return;
      if (wire.kind === 'want') return post(wire.source, wire.first, wire.from);
      if (wire.source === self) return;
      const taken = logs.take(wire.source, wire.first, wire.events, clocks.offsetOf(wire.from));
      switch (taken.kind) {
        case 'taken':
          wanted.delete(wire.source);
          return;
        case 'gap':
          return want(wire.source, wire.from);
        case 'refused': {
          const found = `${wire.source} event ${String(taken.seq)}`;
          return line().note({ reason: 'malformed', found });
        }
        case 'full':
          return line().note({ reason: 'oversized', found: `events of ${wire.source}` });
      }
    },
  };
}
